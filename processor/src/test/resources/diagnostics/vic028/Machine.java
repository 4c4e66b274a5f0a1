package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.List;

record Machine(@VicField List<Level> level) {
        //                           ^ [VIC028] Component `level` has the enum type `Level`, whose constant `HIGH` has the value `a|b`, which cannot be an element or a name. Use a `@VicValue` without `|` and `@`, other than `<nil>`.
    enum Level {
        @VicValue("0")
        LOW,
        @VicValue("a|b")
        HIGH
    }
}
