package io.vicfield.processor.write;

import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands for a list, map or array that is never read. */
final class Absent {
    private Absent() {}

    static Code of(Shape shape) {
        if (shape instanceof Shape.Joined joined) {
            return of(joined.as());
        }
        if (shape instanceof Shape.Indexed indexed) {
            return of(indexed.as());
        }
        return shape instanceof Shape.Keyed ? Code.of("$T.of()", Map.class) : Code.of("null");
    }

    private static Code of(Collected as) {
        return switch (as.kind()) {
            case LIST -> Code.of("$T.of()", List.class);
            case SET -> Code.of("$T.of()", Set.class);
            case ARRAY, PRIMITIVES -> Code.of("new $T[0]", as.element());
        };
    }
}
