package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

record Machine(@VicField String name, @VicField(key = "id") @VicIgnore String both) {}
        //                                                                    ^ [VIC005] Component `both` has both `@VicField` and `@VicIgnore`. Keep one of the two annotations.
