package sample;

import io.vicfield.VicField;

record Machine(@VicField Level level) {
    enum Level {
        LOW,
        HIGH
    }
}
