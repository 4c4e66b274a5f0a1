package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.List;

record Machine(@VicField Plain plain, @VicField List<Plain> more, @VicField Empty empty, @VicIgnore Plain ignored) {
        //                     ^ [VIC021] component plain holds record Plain, which has no component with @VicField. Annotate its components, give this one a converter, or mark it @VicIgnore.
        //                                                  ^ [VIC021] component more holds record Plain, which has no component with @VicField. Annotate its components, give this one a converter, or mark it @VicIgnore.
        //                                                                        ^ [VIC021] component empty holds record Empty, which has no component with @VicField. Annotate its components, give this one a converter, or mark it @VicIgnore.
    record Plain(String name) {}

    record Empty() {}
}
