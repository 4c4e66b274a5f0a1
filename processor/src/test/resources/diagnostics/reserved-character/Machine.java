package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(key = "a|b") String bar, @VicField(key = "a@b~") String two, @VicField(key = Keys.NAME) String far) {
        //              ^ [VIC010] the key "a|b" of component bar holds |, which has a meaning of its own in keys. Leave | (entries), @ (suffixes) and ~ (elements) out of keys.
        //                                                 ^ [VIC010] the key "a@b~" of component two holds @, which has a meaning of its own in keys. Leave | (entries), @ (suffixes) and ~ (elements) out of keys.
        //                                                 ^ [VIC010] the key "a@b~" of component two holds ~, which has a meaning of its own in keys. Leave | (entries), @ (suffixes) and ~ (elements) out of keys.
        //                                                                                         ^ [VIC010] the key "name~" of component far holds ~, which has a meaning of its own in keys. Leave | (entries), @ (suffixes) and ~ (elements) out of keys.
    static final class Keys {
        static final String NAME = "na" + "me~";
    }
}
