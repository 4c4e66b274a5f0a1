package sample;

import io.vicfield.VicField;

record Machine(@VicField String name, @VicField Mode mode, @VicField Part part) {
    enum Mode {
        ON,
        OFF
    }

    public record Part(@VicField String id) {}
}
