package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(atomic = " ") String a,
        //                 ^ [VIC040] Component `a` is in group ` `, but the name of a group must not be blank, or start or end with white space. Choose another name: the key of the group's generation contains it.
        @VicField(atomic = " ") String b,
        @VicField(atomic = "x~") String c,
        //                 ^ [VIC040] Component `c` is in group `x~`, but the name of a group must not contain `~`. Choose another name: the key of the group's generation contains it.
        @VicField(atomic = "x~") String d,
        @VicField(atomic = "a/b|c") String e,
        //                 ^ [VIC040] Component `e` is in group `a/b|c`, but the name of a group must not contain `/`. Choose another name: the key of the group's generation contains it.
        //                 ^ [VIC040] Component `e` is in group `a/b|c`, but the name of a group must not contain `|`. Choose another name: the key of the group's generation contains it.
        @VicField(atomic = "a/b|c") String f,
        @VicField(atomic = "fine") String g,
        @VicField(atomic = "fine") String h) {}
