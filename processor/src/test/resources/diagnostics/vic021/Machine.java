package sample;

import io.vicfield.VicField;

record Machine(@VicField Disk disk) {
        //                    ^ [VIC021] Component `disk` holds record `Disk`, which has no component with `@VicField`. Add `@VicField` to the record's components. To store the record as another type, name a converter with `converter` or `@VicConverters`. To leave it out, replace `@VicField` with `@VicIgnore`.
    record Disk(String path) {}
}
