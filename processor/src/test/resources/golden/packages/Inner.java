package sample.other;

import io.vicfield.VicField;

public record Inner(@VicField String name) {
    public enum Mode {
        FAST,
        SLOW
    }
}
