package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import io.vicfield.processor.model.Shape.Collected.Kind;
import io.vicfield.processor.model.TextType;
import io.vicfield.processor.read.Conversions.Conversion;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a component is encoded from its type. Returns null, with a report, if the type is not supported. */
final class ShapeReader {
    private final ReadContext context;
    private final SourceComponent component;
    private final ConverterReader converters;
    private boolean indexed;

    ShapeReader(ReadContext context, SourceComponent component) {
        this.context = context;
        this.component = component;
        this.converters = new ConverterReader(context, component);
    }

    @Nullable Shape read() {
        TypeMirror type = component.type();
        if (!acceptsConverter(type)) {
            return null;
        }
        Shape shape = component.isNullable() ? nullable(type, false) : component(type);
        if (shape != null && component.isIndexed() && !indexed) {
            context.reportAt("list", Problem.INDEXED_NOT_SCALARS, component);
        }
        return shape;
    }

    /** Checks the converter that the component names. */
    private boolean acceptsConverter(TypeMirror type) {
        Optional<TypeMirror> named = Conversions.explicit(component);
        if (named.isEmpty()) {
            return true;
        }
        Optional<Conversion> conversion = converters.explicit(named.get());
        boolean fits = conversion.isPresent() && contains(type, conversion.get().value());
        if (conversion.isPresent() && !fits) {
            reportConverter(conversion.get());
        }
        return fits;
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

    private void reportConverter(Conversion conversion) {
        TypeName value = TypeName.get(conversion.value());
        TypeName wire = TypeName.get(conversion.wire());
        String mend = contains(component.type(), conversion.wire())
                ? "Swap the type arguments, as in `VicConverter<" + value + ", " + wire
                        + ">`: the encoded type comes first."
                : "The converter's second type argument must be the type of the component or of its elements.";
        context.reportAt(
                "converter",
                Problem.CONVERTER_TYPE,
                component,
                TypeName.get(component.type()),
                ClassName.get((TypeElement) ((DeclaredType) conversion.converter()).asElement())
                        .simpleName(),
                value,
                mend);
    }

    private @Nullable Shape component(TypeMirror type) {
        if (isConverted(type)) {
            return value(type);
        }
        ScalarType number = CollectionTypes.optionalNumber(type);
        if (number != null) {
            return new Shape.Nullable(new Shape.Scalar(number), true);
        }
        if (TypeMirrors.isA(type, Optional.class)) {
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
        Shape stored = shape.stored();
        return stored instanceof Shape.Joined || stored instanceof Shape.Indexed || stored instanceof Shape.Keyed;
    }

    private @Nullable Shape value(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(type.toString());
        }
        if (type.getKind() == TypeKind.TYPEVAR) {
            // The record has type parameters, which is an error of its own.
            return null;
        }
        Optional<Conversion> conversion = converters.find(type);
        if (conversion.isEmpty()) {
            return encoded(type);
        }
        Optional<String> cycle = converters.mendCycle(type);
        return cycle.isPresent() ? unsupported(TypeName.get(type), cycle.get()) : converted(conversion.get());
    }

    private @Nullable Shape converted(Conversion conversion) {
        Converter converter = converters.read(conversion);
        if (converter == null) {
            return null;
        }
        Shape wire = encoded(conversion.wire());
        return wire == null ? null : new Shape.Converted(wire, converter);
    }

    private boolean isConverted(TypeMirror type) {
        return converters.find(type).isPresent();
    }

    private @Nullable Shape encoded(TypeMirror type) {
        TypeName name = TypeName.get(type);
        Optional<Shape> scalar = ScalarType.of(name).map(Shape.Scalar::new);
        Optional<Shape> known = scalar.or(() -> TextType.shape(name));
        if (known.isPresent()) {
            return known.get();
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
            return list(type, element, Kind.ARRAY);
        }
        if (element.getKind() == TypeKind.TYPEVAR) {
            return value(element);
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
        Kind collection = CollectionTypes.collection(type);
        if (collection != null && arguments.size() == 1) {
            return list(type, arguments.get(0), collection);
        }
        Shape.Keyed.MapKind map = CollectionTypes.map(type);
        if (map != null && arguments.size() == 2) {
            return map(type, arguments.get(0), arguments.get(1), map);
        }
        return element.getKind() == ElementKind.RECORD ? record(type, element) : unsupported(type);
    }

    private @Nullable Shape record(DeclaredType type, TypeElement element) {
        if (!element.getTypeParameters().isEmpty()) {
            // A record of this compilation has an error of its own.
            return context.compiles(element) ? null : unsupported(type);
        }
        if (SourceComponent.encoded(element).isEmpty()) {
            Optional<String> stored = converters.mendStored(type);
            if (stored.isPresent()) {
                return unsupported(TypeName.get(type), stored.get());
            }
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

    private @Nullable Shape list(TypeMirror list, TypeMirror type, Kind kind) {
        Shape element = element(type);
        if (element == null) {
            return null;
        }
        if (kind == Kind.SORTED_SET && !isComparable(type)) {
            return unsupported(TypeName.get(list), "Use a `Set`: the elements have no natural order.");
        }
        Collected as = new Collected(kind, TypeName.get(type).box());
        if (joins(element) && !(component.isIndexed() && !kind.isSet())) {
            return new Shape.Joined(element, as);
        }
        if (kind.isSet()) {
            return unsupported(
                    TypeName.get(list), "Use a `List`: vicfield encodes a set only if its elements share one key.");
        }
        indexed |= joins(element);
        return new Shape.Indexed(element, as);
    }

    private @Nullable Shape map(TypeMirror map, TypeMirror keyType, TypeMirror valueType, Shape.Keyed.MapKind kind) {
        Shape key = element(keyType);
        Shape value = element(valueType);
        if (key == null || value == null) {
            return null;
        }
        if (!isName(key)) {
            return unsupported(
                    TypeName.get(map), "Use a key type that is one string: a string, number, enum, time or address.");
        }
        if (kind == Shape.Keyed.MapKind.SORTED_MAP && !isComparable(keyType)) {
            return unsupported(TypeName.get(map), "Use a `Map`: the keys have no natural order.");
        }
        return new Shape.Keyed(key, value, kind, TypeName.get(keyType));
    }

    private boolean isComparable(TypeMirror type) {
        TypeMirror comparable =
                context.elements().getTypeElement("java.lang.Comparable").asType();
        return context.types()
                .isAssignable(context.types().erasure(type), context.types().erasure(comparable));
    }

    private @Nullable Shape element(TypeMirror type) {
        if (type.getKind() == TypeKind.WILDCARD) {
            return unsupported(type);
        }
        if (SourceComponent.isNullable(type) || (CollectionTypes.isOptional(type) && !isConverted(type))) {
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
        String mend = converters.mendStored(type).orElseGet(() -> UnsupportedTypes.mend(type));
        return unsupported(TypeName.get(type), mend);
    }

    private @Nullable Shape unsupported(TypeName type, String mend) {
        TypeName whole = TypeName.get(component.field().asType());
        String which = type.equals(whole) ? "which" : "whose part `" + type + "`";
        context.report(Problem.UNSUPPORTED_TYPE, component, whole, which, mend);
        return null;
    }
}
