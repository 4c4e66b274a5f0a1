package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.List;

record Machine(@VicField List<Level> levels) {
        //                           ^ [VIC028] Component `levels` has the enum type `Level`, whose constant `BAR` has the value `a|b`, which cannot be an element or a name. Use a `@VicValue` without `|` and `@`, other than `<nil>`.
        //                           ^ [VIC028] Component `levels` has the enum type `Level`, whose constant `AT` has the value `@`, which cannot be an element or a name. Use a `@VicValue` without `|` and `@`, other than `<nil>`.
        //                           ^ [VIC028] Component `levels` has the enum type `Level`, whose constant `NIL` has the value `<nil>`, which cannot be an element or a name. Use a `@VicValue` without `|` and `@`, other than `<nil>`.
    enum Level {
        @VicValue("a|b")
        BAR,
        @VicValue("@")
        AT,
        @VicValue("<nil>")
        NIL
    }
}
