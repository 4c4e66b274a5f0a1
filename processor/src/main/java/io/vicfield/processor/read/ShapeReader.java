package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import io.vicfield.processor.model.Shape.Collected.Kind;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** From a component's type to its shape; null, and a problem, where there is none. */
final class ShapeReader {
    private final Types types;
    private final EnumReader enums;
    private final NestedReader nested;
    private final ComponentContext context;
    private boolean converted;
    private boolean indexed;

    ShapeReader(Types types, EnumReader enums, NestedReader nested, ComponentContext context) {
        this.types = types;
        this.enums = enums;
        this.nested = nested;
        this.context = context;
    }

    /** The shape of the whole component. */
    @Nullable Shape read(TypeMirror type, boolean nullable) {
        Shape shape = nullable ? nullable(type, false) : component(type);
        ConverterReader.Found converter = context.converter();
        if (shape != null && converter != null && !converted) {
            context.report(
                    Problem.CONVERTER_TYPE,
                    "converter",
                    TypeName.get(type),
                    converter.converter().type().simpleName(),
                    converter.converter().value());
        }
        if (shape != null && context.indexed() && !indexed) {
            context.report(Problem.INDEXED_NOT_SCALARS, "list");
        }
        return shape;
    }

    private @Nullable Shape component(TypeMirror type) {
        if (isA(type, Optional.class) && !convertible(type)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.isEmpty() ? unsupported(type) : nullable(arguments.get(0), true);
        }
        return value(type);
    }

    private @Nullable Shape nullable(TypeMirror type, boolean optional) {
        if (type.getKind().isPrimitive()) {
            context.report(Problem.NULLABLE_PRIMITIVE, null, type.getKind());
            return null;
        }
        Shape shape = value(type);
        if (shape == null) {
            return null;
        }
        if (isContainer(shape)) {
            context.report(Problem.NULLABLE_CONTAINER, null, TypeName.get(type));
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
        ConverterReader.Found converter = context.converter();
        if (converter != null && convertible(type)) {
            converted = true;
            Shape wire = stored(converter.wire());
            return wire == null ? null : new Shape.Converted(wire, converter.converter());
        }
        return stored(type);
    }

    private boolean convertible(TypeMirror type) {
        ConverterReader.Found converter = context.converter();
        return converter != null && types.isSameType(type, converter.value());
    }

    private @Nullable Shape stored(TypeMirror type) {
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
            return context.unsupported(TypeName.get(type), "Use a List.");
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
            return new Shape.Constants(enums.read(element, context.name(), context.position()));
        }
        if (isA(type, List.class) && arguments.size() == 1) {
            return list(arguments.get(0), Kind.LIST);
        }
        if (isA(type, Set.class) && arguments.size() == 1) {
            return list(arguments.get(0), Kind.SET);
        }
        if (isA(type, Map.class) && arguments.size() == 2) {
            return map(type, arguments.get(0), arguments.get(1));
        }
        return element.getKind() == ElementKind.RECORD ? record(type, element) : unsupported(type);
    }

    private @Nullable Shape record(DeclaredType type, TypeElement element) {
        if (!element.getTypeParameters().isEmpty()) {
            return unsupported(type);
        }
        return nested.check(element, context)
                ? new Shape.Nested(ClassName.get(element), nested.hasKeys(element))
                : null;
    }

    private @Nullable Shape list(TypeMirror type, Kind kind) {
        Shape element = element(type);
        if (element == null) {
            return null;
        }
        Collected as = new Collected(kind, TypeName.get(type).box());
        if (joins(element) && !(context.indexed() && kind != Kind.SET)) {
            return new Shape.Joined(element, as);
        }
        if (kind == Kind.SET) {
            TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), as.element());
            return context.unsupported(set, "Use a List: only sets of scalars in one text are stored.");
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
                : context.unsupported(
                        TypeName.get(map), "Use a key that is one text: a string, number, enum, time or address.");
    }

    private @Nullable Shape element(TypeMirror type) {
        if (type.getKind() == TypeKind.WILDCARD || type.getKind() == TypeKind.TYPEVAR) {
            return unsupported(type);
        }
        if (Nullness.nullable(type) || (isA(type, Optional.class) && !convertible(type))) {
            context.report(Problem.NULLABLE_ELEMENT, null);
            return null;
        }
        return value(type);
    }

    /** Whether values can share a text with others. */
    private static boolean joins(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return joins(converted.wire());
        }
        return shape instanceof Shape.Constants
                || (shape instanceof Shape.Scalar scalar && scalar.type().joins());
    }

    /** Whether values can be names of entries. */
    private static boolean isName(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return isName(converted.wire());
        }
        return shape instanceof Shape.Constants
                || (shape instanceof Shape.Scalar scalar && scalar.type() != ScalarType.BYTES);
    }

    private @Nullable Shape unsupported(TypeMirror type) {
        return context.unsupported(TypeName.get(type), UnsupportedTypes.mend(type));
    }

    private static boolean isA(TypeMirror type, Class<?> raw) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        Element element = declared.asElement();
        return ((TypeElement) element).getQualifiedName().contentEquals(raw.getName());
    }
}
