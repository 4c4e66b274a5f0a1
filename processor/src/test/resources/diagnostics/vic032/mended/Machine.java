package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField(required = true) Level level) {
    enum Level {
        @VicValue("1")
        LOW
    }
}
