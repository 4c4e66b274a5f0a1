package sample.other;

import io.vicfield.VicField;

public record Disk(@VicField String name) {
    public enum Mode {
        FAST,
        SLOW
    }
}
