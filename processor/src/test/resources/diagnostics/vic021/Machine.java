package sample;

import io.vicfield.VicField;

record Machine(@VicField Disk disk) {
        //                    ^ [VIC021] Component `disk` holds record `Disk`, which has no component with `@VicField`. Annotate the record's components, set a `converter`, or replace `@VicField` with `@VicIgnore`.
    record Disk(String path) {}
}
