package sample;

import io.vicfield.VicField;

/** Components with the names that a guarded read has use for. */
public record Guarded(
        @VicField String in,
        @VicField String base,
        @VicField String place,
        @VicField String e,
        @VicField Part part,
        @VicField String Scalars,
        @VicField int value) {
    public Guarded {
        if (value < 0) {
            throw new IllegalArgumentException("negative");
        }
    }

    public record Part(@VicField String part) {}
}
