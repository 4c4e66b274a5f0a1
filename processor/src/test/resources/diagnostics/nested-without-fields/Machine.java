package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.List;

record Machine(@VicField Plain plain, @VicField List<Plain> more, @VicField Empty empty, @VicIgnore Plain ignored) {
        //                     ^ [VIC021] Component `plain` holds record `Plain`, which has no component with `@VicField`. Add `@VicField` to the record's components. To store the record as another type, name a converter with `converter` or `@VicConverters`. To leave it out, replace `@VicField` with `@VicIgnore`.
        //                                                  ^ [VIC021] Component `more` holds record `Plain`, which has no component with `@VicField`. Add `@VicField` to the record's components. To store the record as another type, name a converter with `converter` or `@VicConverters`. To leave it out, replace `@VicField` with `@VicIgnore`.
        //                                                                        ^ [VIC021] Component `empty` holds record `Empty`, which has no component with `@VicField`. Add `@VicField` to the record's components. To store the record as another type, name a converter with `converter` or `@VicConverters`. To leave it out, replace `@VicField` with `@VicIgnore`.
    record Plain(String name) {}

    record Empty() {}
}
