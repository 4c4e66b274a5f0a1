package io.vicfield.processor.write;

import io.vicfield.processor.model.Shape;

/** The expression for a scalar's texts, {@code Scalars.INT64} say. */
final class ScalarCode implements Shape.Visitor<Code> {
    private final Constants constants;

    ScalarCode(Constants constants) {
        this.constants = constants;
    }

    static boolean isScalar(Shape shape) {
        Shape stored = shape instanceof Shape.Converted converted ? converted.wire() : shape;
        return stored instanceof Shape.Scalar || stored instanceof Shape.Constants;
    }

    /** The call that gives a key its type, {@code int64()} say. */
    Code typed(Shape shape) {
        return shape instanceof Shape.Scalar row && row.type().hasMethods()
                ? Code.of("$L()", row.type().method())
                : Code.of("scalar($L)", shape.accept(this));
    }

    @Override
    public Code scalar(Shape.Scalar shape) {
        return Code.of("$T.$L", Spi.SCALARS, shape.type().name());
    }

    @Override
    public Code constants(Shape.Constants shape) {
        return constants.texts(shape.type());
    }

    @Override
    public Code converted(Shape.Converted shape) {
        return constants.scalar(shape, shape.wire().accept(this));
    }

    @Override
    public Code joined(Shape.Joined shape) {
        throw none(shape);
    }

    @Override
    public Code indexed(Shape.Indexed shape) {
        throw none(shape);
    }

    @Override
    public Code keyed(Shape.Keyed shape) {
        throw none(shape);
    }

    @Override
    public Code nested(Shape.Nested shape) {
        throw none(shape);
    }

    @Override
    public Code nullable(Shape.Nullable shape) {
        throw none(shape);
    }

    private static IllegalStateException none(Shape shape) {
        return new IllegalStateException(shape + " is no scalar");
    }
}
