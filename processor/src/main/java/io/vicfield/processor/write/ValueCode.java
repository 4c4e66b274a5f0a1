package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import java.util.List;

/** The expression for the codec of a list, map or array, or of a value in one: {@code Values.joined(Scalars.STRING)}. */
final class ValueCode implements Shape.Visitor<CodeBlock> {
    private final Constants constants;

    ValueCode(Constants constants) {
        this.constants = constants;
    }

    @Override
    public CodeBlock scalar(Shape.Scalar shape) {
        return call("scalar", constants.scalar(shape));
    }

    @Override
    public CodeBlock constants(Shape.Constants shape) {
        return call("scalar", constants.scalar(shape));
    }

    @Override
    public CodeBlock joined(Shape.Joined shape) {
        return switch (shape.as().kind()) {
            case PRIMITIVES ->
                CodeBlock.of(
                        "$T.$L",
                        RuntimeTypes.PRIMITIVE_ARRAYS,
                        ((Shape.Scalar) shape.element()).type().name());
            case SET -> call("joinedSet", constants.scalar(shape.element()));
            case LIST, ARRAY -> collected(shape.as(), call("joined", constants.scalar(shape.element())));
        };
    }

    @Override
    public CodeBlock indexed(Shape.Indexed shape) {
        return collected(shape.as(), call("indexed", shape.element().accept(this)));
    }

    @Override
    public CodeBlock keyed(Shape.Keyed shape) {
        return call("map", constants.scalar(shape.key()), shape.value().accept(this));
    }

    @Override
    public CodeBlock nested(Shape.Nested shape) {
        return CodeBlock.of("$T.record()", RuntimeTypes.VALUES);
    }

    @Override
    public CodeBlock nullable(Shape.Nullable shape) {
        throw new IllegalStateException("an element that may be absent");
    }

    @Override
    public CodeBlock converted(Shape.Converted shape) {
        return shape.isScalar()
                ? call("scalar", constants.scalar(shape))
                : call(
                        "converted",
                        constants.converter(shape.converter()),
                        shape.wire().accept(this));
    }

    private static CodeBlock collected(Collected as, CodeBlock list) {
        return as.kind() == Collected.Kind.ARRAY ? call("array", list, CodeBlock.of("new $T[0]", as.element())) : list;
    }

    private static CodeBlock call(String method, CodeBlock... arguments) {
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.VALUES, method, CodeBlock.join(List.of(arguments), ", "));
    }
}
