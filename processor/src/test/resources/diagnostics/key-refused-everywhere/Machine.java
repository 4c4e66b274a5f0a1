package sample;

import io.vicfield.VicField;

@SuppressWarnings("vicfield")
record Machine(
        @VicField(key = "a\0b c") String nul,
        //              ^ [VIC063] Component `nul` has the key `a<U+0000>b c`, which contains U+0000: no VM can store it. Remove the character.
        @VicField(key = "d\uD83De") String half,
        //              ^ [VIC063] Component `half` has the key `d<U+D83D>e`, which contains U+D83D: no VM can store it. Remove the character.
        @VicField(atomic = "f\0") String one,
        //                 ^ [VIC063] Component `one` has the group name `f<U+0000>`, which contains U+0000: no VM can store it. Remove the character.
        @VicField(atomic = "f\0") String other) {}
