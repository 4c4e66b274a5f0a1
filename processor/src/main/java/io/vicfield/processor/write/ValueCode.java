package io.vicfield.processor.write;

import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;

/** The expression for the codec of a value below a key, {@code Values.joined(Scalars.STRING)} say. */
final class ValueCode implements Shape.Visitor<Code> {
    private final Constants constants;
    private final ScalarCode scalars;
    /** The field of the component's key. */
    private final String key;
    /** How many subscripts down the value is. */
    private final int level;

    private ValueCode(Constants constants, String key, int level) {
        this.constants = constants;
        this.key = key;
        this.scalars = new ScalarCode(constants);
        this.level = level;
    }

    /** The codec of a component's value; records in it stand at the entries of the key that the field holds. */
    static Code of(Shape shape, String key, Constants constants) {
        return shape.accept(new ValueCode(constants, key, 0));
    }

    @Override
    public Code scalar(Shape.Scalar shape) {
        return Code.of("$T.scalar($L)", Spi.VALUES, shape.accept(scalars));
    }

    @Override
    public Code constants(Shape.Constants shape) {
        return Code.of("$T.scalar($L)", Spi.VALUES, shape.accept(scalars));
    }

    @Override
    public Code joined(Shape.Joined shape) {
        if (shape.as().kind() == Collected.Kind.PRIMITIVES) {
            return Code.of(
                    "$T.$L",
                    Spi.PRIMITIVE_ARRAYS,
                    ((Shape.Scalar) shape.element()).type().name());
        }
        Code element = shape.element().accept(scalars);
        if (shape.as().kind() == Collected.Kind.SET) {
            return Code.of("$T.joinedSet($L)", Spi.VALUES, element);
        }
        return collected(shape.as(), Code.of("$T.joined($L)", Spi.VALUES, element));
    }

    @Override
    public Code indexed(Shape.Indexed shape) {
        return collected(shape.as(), Code.of("$T.indexed($L)", Spi.VALUES, below(shape.element())));
    }

    @Override
    public Code keyed(Shape.Keyed shape) {
        return Code.of("$T.map($L, $L)", Spi.VALUES, shape.key().accept(scalars), below(shape.value()));
    }

    @Override
    public Code nested(Shape.Nested shape) {
        return Code.of("$T.record($T.INSTANCE.at($L.entries($L)))", Spi.VALUES, shape.codec(), key, level);
    }

    @Override
    public Code nullable(Shape.Nullable shape) {
        throw new IllegalStateException("an element that may be absent");
    }

    @Override
    public Code converted(Shape.Converted shape) {
        if (ScalarCode.isScalar(shape)) {
            return Code.of("$T.scalar($L)", Spi.VALUES, shape.accept(scalars));
        }
        Code wire = shape.wire().accept(this);
        return Code.of("$T.converted($L, $L)", Spi.VALUES, constants.converter(shape), wire);
    }

    private Code below(Shape shape) {
        return shape.accept(new ValueCode(constants, key, level + 1));
    }

    private static Code collected(Collected as, Code list) {
        return as.kind() == Collected.Kind.ARRAY
                ? Code.of("$T.array($L, new $T[0])", Spi.VALUES, list, as.element())
                : list;
    }
}
