package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(key = "a|b") String bar, @VicField(key = "a@b~") String two, @VicField(key = Keys.NAME) String far) {
        //              ^ [VIC010] Component `bar` has the key `a|b`, which contains the reserved character `|`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
        //                                                 ^ [VIC010] Component `two` has the key `a@b~`, which contains the reserved character `@`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
        //                                                 ^ [VIC010] Component `two` has the key `a@b~`, which contains the reserved character `~`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
        //                                                                                         ^ [VIC010] Component `far` has the key `name~`, which contains the reserved character `~`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
    static final class Keys {
        static final String NAME = "na" + "me~";
    }
}
