package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.List;

record Machine(@VicField List<Level> level) {
    enum Level {
        @VicValue("0")
        LOW,
        @VicValue("ab")
        HIGH
    }
}
