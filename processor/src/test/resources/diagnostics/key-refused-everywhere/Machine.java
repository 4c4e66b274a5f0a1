package sample;

import io.vicfield.VicField;

@SuppressWarnings("vicfield")
record Machine(
        @VicField(key = "a\0b c") String nul,
        //              ^ [VIC063] the key "a<U+0000>b c" of component nul holds U+0000, for which it is refused wherever a VM's keys are kept. Choose another key.
        @VicField(key = "d\uD83De") String half,
        //              ^ [VIC063] the key "d<U+D83D>e" of component half holds U+D83D, for which it is refused wherever a VM's keys are kept. Choose another key.
        @VicField(atomic = "f\0") String one,
        //                 ^ [VIC063] the key "f<U+0000>" of component one holds U+0000, for which it is refused wherever a VM's keys are kept. Choose another key.
        @VicField(atomic = "f\0") String other) {}
        //                 ^ [VIC063] the key "f<U+0000>" of component other holds U+0000, for which it is refused wherever a VM's keys are kept. Choose another key.
