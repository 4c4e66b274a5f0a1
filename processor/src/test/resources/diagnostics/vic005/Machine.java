package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

record Machine(@VicField @VicIgnore String name) {}
        //                                 ^ [VIC005] Component `name` has both `@VicField` and `@VicIgnore`. Keep one of the two annotations.
