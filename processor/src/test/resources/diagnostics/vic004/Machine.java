package sample;

import io.vicfield.VicField;

record Machine(@VicField String name, int attempts) {}
        //                                ^ [VIC004] Component `attempts` has neither `@VicField` nor `@VicIgnore`: its value would be lost silently. Add `@VicField` to encode the component, or `@VicIgnore` to leave it out.
