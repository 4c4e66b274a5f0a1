package io.vicfield.processor.manifest;

import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.Shape;
import java.util.stream.Collectors;

/** Names the stored type of a shape, which does not depend on Java's collections, optionals and converters. */
final class WireType implements Shape.Visitor<String> {
    @Override
    public String scalar(Shape.Scalar shape) {
        return shape.type().wireName();
    }

    /** Sorts the values, because the order and Java names of constants are not stored. */
    @Override
    public String constants(Shape.Constants shape) {
        return shape.type().constants().stream()
                .map(EnumType.Constant::text)
                .sorted()
                .map(text -> text.replaceAll("[\\\\()]", "\\\\$0"))
                .collect(Collectors.joining("|", "enum(", ")"));
    }

    @Override
    public String joined(Shape.Joined shape) {
        return "list<" + shape.element().accept(this) + ">";
    }

    @Override
    public String indexed(Shape.Indexed shape) {
        return "indexed<" + shape.element().accept(this) + ">";
    }

    @Override
    public String keyed(Shape.Keyed shape) {
        return "map<" + shape.key().accept(this) + ", " + shape.value().accept(this) + ">";
    }

    @Override
    public String nested(Shape.Nested shape) {
        return "record " + shape.type().reflectionName();
    }

    @Override
    public String nullable(Shape.Nullable shape) {
        return shape.value().accept(this);
    }

    @Override
    public String converted(Shape.Converted shape) {
        return shape.wire().accept(this);
    }
}
