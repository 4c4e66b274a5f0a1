package sample.other;

import io.vicfield.VicField;

public class Base {
    protected enum Mode {
        ON
    }

    protected record Piece(@VicField String id) {}
}
