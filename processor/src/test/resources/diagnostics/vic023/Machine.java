package sample;

import io.vicfield.VicField;

record Machine(@VicField(required = true) Level level) {
        //                                      ^ [VIC023] Component `level` uses type `sample.Machine.Level`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
    private enum Level {
        LOW,
        HIGH
    }
}
