package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.processor.model.Shape;

/** The expression for a scalar's texts, {@code Scalars.INT64} say. */
final class ScalarCode implements Shape.Visitor<CodeBlock> {
    private final Constants constants;

    ScalarCode(Constants constants) {
        this.constants = constants;
    }

    static boolean isScalar(Shape shape) {
        Shape stored = shape instanceof Shape.Converted converted ? converted.wire() : shape;
        return stored instanceof Shape.Scalar || stored instanceof Shape.Constants;
    }

    /** The call that gives a key its type, {@code int64()} say. */
    CodeBlock typed(Shape shape) {
        return shape instanceof Shape.Scalar row && row.type().hasMethods()
                ? CodeBlock.of("$L()", row.type().method())
                : CodeBlock.of("scalar($L)", shape.accept(this));
    }

    @Override
    public CodeBlock scalar(Shape.Scalar shape) {
        return CodeBlock.of("$T.$L", Spi.SCALARS, shape.type().name());
    }

    @Override
    public CodeBlock constants(Shape.Constants shape) {
        return constants.texts(shape.type());
    }

    @Override
    public CodeBlock converted(Shape.Converted shape) {
        return constants.scalar(shape, shape.wire().accept(this));
    }

    @Override
    public CodeBlock joined(Shape.Joined shape) {
        throw none(shape);
    }

    @Override
    public CodeBlock indexed(Shape.Indexed shape) {
        throw none(shape);
    }

    @Override
    public CodeBlock keyed(Shape.Keyed shape) {
        throw none(shape);
    }

    @Override
    public CodeBlock nested(Shape.Nested shape) {
        throw none(shape);
    }

    @Override
    public CodeBlock nullable(Shape.Nullable shape) {
        throw none(shape);
    }

    private static IllegalStateException none(Shape shape) {
        return new IllegalStateException(shape + " is no scalar");
    }
}
