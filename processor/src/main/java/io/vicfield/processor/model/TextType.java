package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.convert.TextConverter;
import java.util.Optional;

/** The types that are stored as text: the rows of the runtime's {@link TextConverter}. */
public final class TextType {
    private TextType() {}

    /** How a type is stored; empty if it is not stored as text. */
    public static Optional<Shape.Converted> shape(TypeName type) {
        return TextConverter.all().stream()
                .filter(row -> TypeName.get(row.type()).equals(type.box()))
                .findFirst()
                .map(TextType::shape);
    }

    private static Shape.Converted shape(TextConverter<?> row) {
        Converter converter = new Converter(
                ClassName.get(TextConverter.class), row.field(), ClassName.get(String.class), TypeName.get(row.type()));
        return new Shape.Converted(new Shape.Scalar(ScalarType.STRING), converter);
    }

    /** The runtime's row; empty for a converter of another class. */
    public static Optional<TextConverter<?>> row(Converter converter) {
        return TextConverter.all().stream()
                .filter(row -> row.field().equals(converter.field()))
                .findFirst();
    }
}
