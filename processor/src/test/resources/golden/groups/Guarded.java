package sample;

import io.vicfield.VicField;

/** A group of a record that may refuse its values. */
record Guarded(@VicField(atomic = "Range") int from, @VicField(atomic = "Range") int to) {
    Guarded {
        if (from > to) {
            throw new IllegalArgumentException("from is above to");
        }
    }
}
