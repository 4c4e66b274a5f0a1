package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField String name) {
    @VicValue("1")
    static final int ONE = 1;
        //           ^ [VIC032] @VicValue stands on ONE, which is no enum constant. Take the annotation away.

    enum Level {
        LOW;

        @VicValue("2")
        static final Level OTHER = LOW;
        //                 ^ [VIC032] @VicValue stands on OTHER, which is no enum constant. Take the annotation away.
    }
}
