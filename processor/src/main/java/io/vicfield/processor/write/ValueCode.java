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
        return shape instanceof Shape.Keyed keyed ? keyed(keyed) : call("record()");
    }

    private CodeBlock joined(Shape.Joined shape) {
        Collected as = shape.as();
        if (as.kind() == Collected.Kind.PRIMITIVES) {
            return primitives((Shape.Scalar) shape.element());
        }
        return collected(
                as, call("$L($L)", as.kind().isSet() ? "joinedSet" : "joined", constants.scalar(shape.element())));
    }

    private CodeBlock keyed(Shape.Keyed shape) {
        CodeBlock map = call("map($L, $L)", constants.scalar(shape.key()), of(shape.value()));
        return switch (shape.as()) {
            case MAP -> map;
            case SORTED_MAP -> held("sortedMap()", map);
            case ENUM_MAP -> held("enumMap($T.class)", map, shape.name());
        };
    }

    private static CodeBlock primitives(Shape.Scalar element) {
        return CodeBlock.of(
                "$T.$L", RuntimeTypes.PRIMITIVE_ARRAYS, element.type().name());
    }

    private static CodeBlock collected(Collected as, CodeBlock plain) {
        return switch (as.kind()) {
            case LIST, SET, PRIMITIVES -> plain;
            case ARRAY -> call("array($L, new $T[0])", plain, as.element());
            case COLLECTION -> held("collection()", plain);
            case SORTED_SET -> held("sortedSet()", plain);
            case ENUM_SET -> held("enumSet($T.class)", plain, as.element());
        };
    }

    /** The codec of a collection that holds what the plain codec decodes. */
    private static CodeBlock held(String converter, CodeBlock plain, Object... arguments) {
        CodeBlock collection = CodeBlock.builder()
                .add("$T.", RuntimeTypes.COLLECTION_CONVERTERS)
                .add(converter, arguments)
                .build();
        return call("collected($L,$W$L)", collection, plain);
    }

    private static CodeBlock call(String format, Object... arguments) {
        return CodeBlock.builder()
                .add("$T.", RuntimeTypes.VALUES)
                .add(format, arguments)
                .build();
    }
}
