package io.vicfield.processor.write;

import io.vicfield.processor.model.Shape;

/** Whether a shape reaches another record's codec. */
final class HoldsRecords {
    private HoldsRecords() {}

    static boolean in(Shape shape) {
        if (shape instanceof Shape.Indexed indexed) {
            return in(indexed.element());
        }
        if (shape instanceof Shape.Keyed keyed) {
            return in(keyed.value());
        }
        if (shape instanceof Shape.Converted converted) {
            return in(converted.wire());
        }
        return shape instanceof Shape.Nested;
    }
}
