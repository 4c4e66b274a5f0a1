package sample;

import io.vicfield.VicField;

record Machine(@VicField(required = true) Level level) {
    enum Level {
        LOW,
        HIGH
    }
}
