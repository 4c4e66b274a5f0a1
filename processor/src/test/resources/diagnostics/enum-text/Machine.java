package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.List;

record Machine(@VicField List<Level> levels) {
        //                           ^ [VIC028] component levels is a Level, whose constant BAR has the text "a|b", which cannot be an element or a name. Leave | and @ out of @VicValue, and do not use <nil>.
        //                           ^ [VIC028] component levels is a Level, whose constant AT has the text "@", which cannot be an element or a name. Leave | and @ out of @VicValue, and do not use <nil>.
        //                           ^ [VIC028] component levels is a Level, whose constant NIL has the text "<nil>", which cannot be an element or a name. Leave | and @ out of @VicValue, and do not use <nil>.
    enum Level {
        @VicValue("a|b")
        BAR,
        @VicValue("@")
        AT,
        @VicValue("<nil>")
        NIL
    }
}
