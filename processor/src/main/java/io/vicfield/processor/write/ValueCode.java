package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;

/** The expressions for codecs of lists, maps and arrays, and of the values in them: {@code Values.joined(...)}. */
record ValueCode(Constants constants) {
    CodeBlock of(Shape shape) {
        if (shape.isScalar()) {
            return call("scalar($L)", constants.scalar(shape));
        }
        if (shape instanceof Shape.Converted converted) {
            return call("converted($L, $L)", constants.name(converted), of(converted.wire()));
        }
        if (shape instanceof Shape.Joined joined) {
            return joined(joined);
        }
        if (shape instanceof Shape.Indexed indexed) {
            return collected(indexed.as(), call("indexed($L)", of(indexed.element())));
        }
        return shape instanceof Shape.Keyed keyed
                ? call("map($L, $L)", constants.scalar(keyed.key()), of(keyed.value()))
                : call("record()");
    }

    private CodeBlock joined(Shape.Joined shape) {
        CodeBlock element = constants.scalar(shape.element());
        return switch (shape.as().kind()) {
            case PRIMITIVES -> primitives((Shape.Scalar) shape.element());
            case SET -> call("joinedSet($L)", element);
            case LIST, ARRAY -> collected(shape.as(), call("joined($L)", element));
        };
    }

    private static CodeBlock primitives(Shape.Scalar element) {
        return CodeBlock.of(
                "$T.$L", RuntimeTypes.PRIMITIVE_ARRAYS, element.type().name());
    }

    private static CodeBlock collected(Collected as, CodeBlock list) {
        return as.kind() == Collected.Kind.ARRAY ? call("array($L, new $T[0])", list, as.element()) : list;
    }

    private static CodeBlock call(String format, Object... arguments) {
        return CodeBlock.builder()
                .add("$T.", RuntimeTypes.VALUES)
                .add(format, arguments)
                .build();
    }
}
