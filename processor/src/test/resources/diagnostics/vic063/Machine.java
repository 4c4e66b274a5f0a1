package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "a\0b") String name) {}
        //                     ^ [VIC063] Component `name` has the key `a<U+0000>b`, which contains U+0000: no VM can store it. Remove the character.
