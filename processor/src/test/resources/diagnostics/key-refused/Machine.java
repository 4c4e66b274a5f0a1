package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(
        @VicField(key = "a b") String blank,
        //              ^ [VIC062] the key "a b" of component blank holds a blank, for which it is refused by .vmx files and guests that write it. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(scope = READ_WRITE, key = " c d ") String written,
        //                                  ^ [VIC062] the key "c d" of component written holds a blank, for which it is refused by .vmx files and guests that write it. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(scope = READ_ONLY, key = "e f") String read,
        //                                 ^ [VIC062] the key "e f" of component read holds a blank, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = "g=#h") String signs,
        //              ^ [VIC062] the key "g=#h" of component signs holds =, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        //              ^ [VIC062] the key "g=#h" of component signs holds #, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = "i\tj\nk\rl") String lines,
        //              ^ [VIC062] the key "i<U+0009>j<U+000A>k<U+000D>l" of component lines holds a tab, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        //              ^ [VIC062] the key "i<U+0009>j<U+000A>k<U+000D>l" of component lines holds a line feed, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        //              ^ [VIC062] the key "i<U+0009>j<U+000A>k<U+000D>l" of component lines holds a carriage return, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = "m\u0001n") String control,
        //              ^ [VIC062] the key "m<U+0001>n" of component control holds U+0001, for which it is refused by vSphere's API. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = "o\uFFFFp") String none,
        //              ^ [VIC062] the key "o<U+FFFF>p" of component none holds U+FFFF, for which it is refused by vSphere's API. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = ".q") String dot,
        //              ^ [VIC062] the key ".q" of component dot starts with a dot, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(scope = READ_ONLY, key = ".r/s") String slash,
        @VicField(key = "t\"'<>&\\\u007F日\uD83D\uDE00") String fine,
        @VicField(scope = HIDDEN, atomic = "u v") String one,
        //                                 ^ [VIC062] the key "u v" of component one holds a blank, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(scope = HIDDEN, atomic = "u v") String other,
        //                                 ^ [VIC062] the key "u v" of component other holds a blank, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = Keys.NAME) String far,
        //                  ^ [VIC062] the key "name=" of component far holds =, for which it is refused by .vmx files. Choose another key, or add @SuppressWarnings("vicfield") to the component if none of these ever has it.
        @VicField(key = "w x") @SuppressWarnings("vicfield") String meant,
        @VicField(formerKeys = @FormerKey(key = "y z")) String past) {
    static final class Keys {
        static final String NAME = "na" + "me=";
    }

    @SuppressWarnings("vicfield")
    record Meant(@VicField(key = "a b") String blank) {}
}
