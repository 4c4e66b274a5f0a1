package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "a|b") String bar) {}
        //                     ^ [VIC010] Component `bar` has the key `a|b`, which contains the reserved character `|`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
