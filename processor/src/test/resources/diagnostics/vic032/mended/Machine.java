package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;

record Machine(@VicField Level level) {
    enum Level {
        @VicValue("1")
        LOW
    }
}
