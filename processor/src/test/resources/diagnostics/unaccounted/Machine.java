package sample;

import io.vicfield.VicField;

record Machine(
        @VicField String name,
        @Deprecated String forgotten,
        //                 ^ [VIC004] Component `forgotten` has neither `@VicField` nor `@VicIgnore`: its value would be lost silently. Add `@VicField` to encode the component, or `@VicIgnore` to leave it out.
        int alsoForgotten) {}
        //  ^ [VIC004] Component `alsoForgotten` has neither `@VicField` nor `@VicIgnore`: its value would be lost silently. Add `@VicField` to encode the component, or `@VicIgnore` to leave it out.
