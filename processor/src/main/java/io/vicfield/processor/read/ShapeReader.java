package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import io.vicfield.processor.model.Shape.Collected.Kind;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a component is encoded from its type. Returns null, with a report, if the type is not supported. */
final class ShapeReader {
    private static final String TABLE = " See docs/guide/records.md#values for all types.";

    private final ReadContext context;
    private final SourceComponent component;
    private final ConverterReader.@Nullable Found converter;
    private boolean indexed;

    ShapeReader(ReadContext context, SourceComponent component, ConverterReader.@Nullable Found converter) {
        this.context = context;
        this.component = component;
        this.converter = converter;
    }

    @Nullable Shape read() {
        TypeMirror type = component.type();
        if (converter != null && !contains(type, converter.types().value())) {
            reportConverter(converter);
            return null;
        }
        Shape shape = component.isNullable() ? nullable(type, false) : component(type);
        if (shape != null && component.isIndexed() && !indexed) {
            context.reportAt("list", Problem.INDEXED_NOT_SCALARS, component);
        }
        return shape;
    }

    /** Whether a type is the other one, or has it as a type argument or element. */
    private boolean contains(TypeMirror type, TypeMirror other) {
        if (context.types().isSameType(type, other)) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return contains(array.getComponentType(), other);
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(argument -> contains(argument, other));
    }

    private void reportConverter(ConverterReader.Found found) {
        Converter names = found.converter();
        boolean swapped = contains(component.type(), found.types().wire());
        String mend = swapped
                ? "Swap the type arguments, as in `VicConverter<" + names.value() + ", " + names.wire()
                        + ">`: the encoded type comes first."
                : "The converter's second type argument must be the type of the component or of its elements.";
        context.reportAt(
                "converter",
                Problem.CONVERTER_TYPE,
                component,
                TypeName.get(component.type()),
                names.type().simpleName(),
                names.value(),
                mend);
    }

    private @Nullable Shape component(TypeMirror type) {
        if (TypeMirrors.isA(type, Optional.class) && !isConverted(type)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.isEmpty() ? unsupported(type) : nullable(arguments.get(0), true);
        }
        return value(type);
    }

    private @Nullable Shape nullable(TypeMirror type, boolean optional) {
        if (type.getKind().isPrimitive()) {
            context.report(Problem.NULLABLE_PRIMITIVE, component, type.getKind());
            return null;
        }
        Shape shape = value(type);
        if (shape == null) {
            return null;
        }
        if (isContainer(shape)) {
            context.report(Problem.NULLABLE_CONTAINER, component, TypeName.get(type));
            return null;
        }
        return new Shape.Nullable(shape, optional);
    }

    private static boolean isContainer(Shape shape) {
        Shape stored = shape instanceof Shape.Converted converted ? converted.wire() : shape;
        return stored instanceof Shape.Joined || stored instanceof Shape.Indexed || stored instanceof Shape.Keyed;
    }

    private @Nullable Shape value(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(type.toString());
        }
        if (converter != null && isConverted(type)) {
            Shape wire = encoded(converter.types().wire());
            return wire == null ? null : new Shape.Converted(wire, converter.converter());
        }
        return encoded(type);
    }

    private boolean isConverted(TypeMirror type) {
        return converter != null
                && context.types().isSameType(type, converter.types().value());
    }

    private @Nullable Shape encoded(TypeMirror type) {
        Optional<ScalarType> scalar = ScalarType.of(TypeName.get(type));
        if (scalar.isPresent()) {
            return new Shape.Scalar(scalar.get());
        }
        if (type instanceof ArrayType array) {
            return array(array);
        }
        return type.getKind() == TypeKind.DECLARED ? declared((DeclaredType) type) : unsupported(type);
    }

    private @Nullable Shape array(ArrayType type) {
        TypeMirror element = type.getComponentType();
        if (element instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()) {
            return list(element, Kind.ARRAY);
        }
        if (!element.getKind().isPrimitive()) {
            return unsupported(TypeName.get(type), "Use a `List`.");
        }
        Optional<ScalarType> scalar = ScalarType.of(TypeName.get(element));
        if (scalar.isEmpty()) {
            return unsupported(type);
        }
        Collected as = new Collected(Kind.PRIMITIVES, TypeName.get(element));
        return new Shape.Joined(new Shape.Scalar(scalar.get()), as);
    }

    private @Nullable Shape declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (element.getKind() == ElementKind.ENUM) {
            return new Shape.Constants(new EnumReader(context, component).read(element));
        }
        if (TypeMirrors.isA(type, List.class) && arguments.size() == 1) {
            return list(arguments.get(0), Kind.LIST);
        }
        if (TypeMirrors.isA(type, Set.class) && arguments.size() == 1) {
            return list(arguments.get(0), Kind.SET);
        }
        if (TypeMirrors.isA(type, Map.class) && arguments.size() == 2) {
            return map(type, arguments.get(0), arguments.get(1));
        }
        return element.getKind() == ElementKind.RECORD ? record(type, element) : unsupported(type);
    }

    private @Nullable Shape record(DeclaredType type, TypeElement element) {
        if (!element.getTypeParameters().isEmpty()) {
            return unsupported(type);
        }
        if (SourceComponent.encoded(element).isEmpty()) {
            context.report(Problem.NESTED_WITHOUT_FIELDS, component, element.getSimpleName());
            return null;
        }
        ClassName name = ClassName.get(element);
        ClassName codec = Names.codec(name);
        if (!context.compiles(element) && context.elements().getTypeElement(codec.canonicalName()) == null) {
            context.report(Problem.NESTED_WITHOUT_CODEC, component, element.getQualifiedName(), codec.simpleName());
            return null;
        }
        return new Shape.Nested(name, context.hasTypedKeys(element));
    }

    private @Nullable Shape list(TypeMirror type, Kind kind) {
        Shape element = element(type);
        if (element == null) {
            return null;
        }
        Collected as = new Collected(kind, TypeName.get(type).box());
        if (joins(element) && !(component.isIndexed() && kind != Kind.SET)) {
            return new Shape.Joined(element, as);
        }
        if (kind == Kind.SET) {
            TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), as.element());
            return unsupported(set, "Use a `List`: vicfield encodes a set only if its elements share one key.");
        }
        indexed |= joins(element);
        return new Shape.Indexed(element, as);
    }

    private @Nullable Shape map(TypeMirror map, TypeMirror keyType, TypeMirror valueType) {
        Shape key = element(keyType);
        Shape value = element(valueType);
        if (key == null || value == null) {
            return null;
        }
        return isName(key)
                ? new Shape.Keyed(key, value)
                : unsupported(
                        TypeName.get(map),
                        "Use a key type that is one string: a string, number, enum, time or address.");
    }

    private @Nullable Shape element(TypeMirror type) {
        if (type.getKind() == TypeKind.WILDCARD || type.getKind() == TypeKind.TYPEVAR) {
            return unsupported(type);
        }
        if (SourceComponent.isNullable(type) || (TypeMirrors.isA(type, Optional.class) && !isConverted(type))) {
            context.report(Problem.NULLABLE_ELEMENT, component);
            return null;
        }
        return value(type);
    }

    /** Whether several values can be joined in one key. */
    private static boolean joins(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return joins(converted.wire());
        }
        return shape instanceof Shape.Constants
                || (shape instanceof Shape.Scalar scalar && scalar.type().joins());
    }

    /** Whether values can be the names of entries. */
    private static boolean isName(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return isName(converted.wire());
        }
        return shape instanceof Shape.Constants
                || (shape instanceof Shape.Scalar scalar && scalar.type() != ScalarType.BYTES);
    }

    private @Nullable Shape unsupported(TypeMirror type) {
        return unsupported(TypeName.get(type), UnsupportedTypes.mend(type));
    }

    private @Nullable Shape unsupported(TypeName type, String mend) {
        TypeName whole = TypeName.get(component.field().asType());
        String which = type.equals(whole) ? "which" : "whose part `" + type + "`";
        context.report(Problem.UNSUPPORTED_TYPE, component, whole, which, mend + TABLE);
        return null;
    }
}
