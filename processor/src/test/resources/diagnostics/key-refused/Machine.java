package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(
        @VicField(key = "a b") String blank,
        //              ^ [VIC062] Component `blank` has the key `a b`, which contains a space: .vmx files and guests cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(scope = READ_WRITE, key = " c d ") String written,
        //                                  ^ [VIC062] Component `written` has the key `c d`, which contains a space: .vmx files and guests cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(scope = READ_ONLY, key = "e f") String read,
        //                                 ^ [VIC062] Component `read` has the key `e f`, which contains a space: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(key = "g=#h") String signs,
        //              ^ [VIC062] Component `signs` has the key `g=#h`, which contains `=`: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        //              ^ [VIC062] Component `signs` has the key `g=#h`, which contains `#`: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(key = "i\tj\nk\rl") String lines,
        //              ^ [VIC062] Component `lines` has the key `i<U+0009>j<U+000A>k<U+000D>l`, which contains a tab: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        //              ^ [VIC062] Component `lines` has the key `i<U+0009>j<U+000A>k<U+000D>l`, which contains a line feed: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        //              ^ [VIC062] Component `lines` has the key `i<U+0009>j<U+000A>k<U+000D>l`, which contains a carriage return: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(key = "m\u0001n") String control,
        //              ^ [VIC062] Component `control` has the key `m<U+0001>n`, which contains U+0001: vSphere's API cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(key = "o\uFFFFp") String none,
        //              ^ [VIC062] Component `none` has the key `o<U+FFFF>p`, which contains U+FFFF: vSphere's API cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(key = ".q") String dot,
        //              ^ [VIC062] Component `dot` has the key `.q`, which starts with a dot: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(scope = READ_ONLY, key = ".r/s") String slash,
        @VicField(key = "t\"'<>&\\\u007F日\uD83D\uDE00") String fine,
        @VicField(scope = HIDDEN, atomic = "u v") String one,
        //                                 ^ [VIC062] Component `one` has the group name `u v`, which contains a space: .vmx files cannot store it. Choose another group name, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(scope = HIDDEN, atomic = "u v") String other,
        @VicField(key = Keys.NAME) String far,
        //                  ^ [VIC062] Component `far` has the key `name=`, which contains `=`: .vmx files cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(key = "w x") @SuppressWarnings("vicfield") String meant,
        @VicField(formerKeys = @FormerKey(key = "y z")) String past) {
    static final class Keys {
        static final String NAME = "na" + "me=";
    }

    @SuppressWarnings("vicfield")
    record Meant(@VicField(key = "a b") String blank) {}
}
