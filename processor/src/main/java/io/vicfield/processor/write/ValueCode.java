package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;

/** The expression for the codec of a value below a key, {@code Values.joined(Scalars.STRING)} say. */
final class ValueCode implements Shape.Visitor<CodeBlock> {
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
    static CodeBlock of(Shape shape, String key, Constants constants) {
        return shape.accept(new ValueCode(constants, key, 0));
    }

    @Override
    public CodeBlock scalar(Shape.Scalar shape) {
        return CodeBlock.of("$T.scalar($L)", Spi.VALUES, shape.accept(scalars));
    }

    @Override
    public CodeBlock constants(Shape.Constants shape) {
        return CodeBlock.of("$T.scalar($L)", Spi.VALUES, shape.accept(scalars));
    }

    @Override
    public CodeBlock joined(Shape.Joined shape) {
        if (shape.as().kind() == Collected.Kind.PRIMITIVES) {
            return CodeBlock.of(
                    "$T.$L",
                    Spi.PRIMITIVE_ARRAYS,
                    ((Shape.Scalar) shape.element()).type().name());
        }
        CodeBlock element = shape.element().accept(scalars);
        if (shape.as().kind() == Collected.Kind.SET) {
            return CodeBlock.of("$T.joinedSet($L)", Spi.VALUES, element);
        }
        return collected(shape.as(), CodeBlock.of("$T.joined($L)", Spi.VALUES, element));
    }

    @Override
    public CodeBlock indexed(Shape.Indexed shape) {
        return collected(shape.as(), CodeBlock.of("$T.indexed($L)", Spi.VALUES, below(shape.element())));
    }

    @Override
    public CodeBlock keyed(Shape.Keyed shape) {
        return CodeBlock.of("$T.map($L, $L)", Spi.VALUES, shape.key().accept(scalars), below(shape.value()));
    }

    @Override
    public CodeBlock nested(Shape.Nested shape) {
        return CodeBlock.of("$T.record($T.INSTANCE.at($N.entries($L)))", Spi.VALUES, shape.codec(), key, level);
    }

    @Override
    public CodeBlock nullable(Shape.Nullable shape) {
        throw new IllegalStateException("an element that may be absent");
    }

    @Override
    public CodeBlock converted(Shape.Converted shape) {
        if (ScalarCode.isScalar(shape)) {
            return CodeBlock.of("$T.scalar($L)", Spi.VALUES, shape.accept(scalars));
        }
        CodeBlock wire = shape.wire().accept(this);
        return CodeBlock.of("$T.converted($L, $L)", Spi.VALUES, constants.converter(shape), wire);
    }

    private CodeBlock below(Shape shape) {
        return shape.accept(new ValueCode(constants, key, level + 1));
    }

    private static CodeBlock collected(Collected as, CodeBlock list) {
        return as.kind() == Collected.Kind.ARRAY
                ? CodeBlock.of("$T.array($L, new $T[0])", Spi.VALUES, list, as.element())
                : list;
    }
}
