package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands for a list, map or array that is never read. */
final class Absent {
    private Absent() {}

    static CodeBlock of(Shape shape) {
        if (shape instanceof Shape.Joined joined) {
            return of(joined.as());
        }
        if (shape instanceof Shape.Indexed indexed) {
            return of(indexed.as());
        }
        return shape instanceof Shape.Keyed ? CodeBlock.of("$T.of()", Map.class) : CodeBlock.of("null");
    }

    private static CodeBlock of(Collected as) {
        return switch (as.kind()) {
            case LIST -> CodeBlock.of("$T.of()", List.class);
            case SET -> CodeBlock.of("$T.of()", Set.class);
            case ARRAY, PRIMITIVES -> CodeBlock.of("new $T[0]", as.element());
        };
    }
}
