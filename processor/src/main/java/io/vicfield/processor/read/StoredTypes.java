package io.vicfield.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a component: its type, with the wire type in the place of what its converter converts. The records
 * below it are the ones that have keys, whatever the component's own type says.
 */
final class StoredTypes {
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Set");

    /**
     * A record in a component's type.
     *
     * @param levels that it takes to get there: 1 for the component itself, 2 for what its optional or list holds
     */
    record Held(TypeElement record, int levels) {}

    private final Types types;
    private final ConverterTypes converters;

    StoredTypes(Types types) {
        this.types = types;
        this.converters = new ConverterTypes(types);
    }

    /** The records in what is stored: as itself, as an array's component or as a type argument. */
    List<TypeElement> within(TypeMirror type, Mirrors annotation) {
        return held(type, annotation).stream().map(Held::record).toList();
    }

    /** The same with their levels. */
    List<Held> held(TypeMirror type, Mirrors annotation) {
        List<Held> records = new ArrayList<>();
        collect(type, converters.of(annotation).orElse(null), 1, records);
        return records;
    }

    /** The record that is stored as the component itself, or as what its optional holds. */
    Optional<TypeElement> direct(TypeMirror type, Mirrors annotation) {
        ConverterTypes.Pair converter = converters.of(annotation).orElse(null);
        TypeMirror held = stored(type, converter);
        boolean optional = held instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Optional");
        return Records.element(
                optional ? stored(((DeclaredType) held).getTypeArguments().get(0), converter) : held);
    }

    /** Whether elements may be stored beside the component's key, joined. */
    boolean mayBeJoined(TypeMirror type, Mirrors annotation) {
        TypeMirror held = stored(type, converters.of(annotation).orElse(null));
        if (annotation.constant("list", "JOINED").equals("INDEXED")) {
            return false;
        }
        return held instanceof ArrayType array
                ? array.getComponentType().getKind() != TypeKind.BYTE
                : held instanceof DeclaredType declared
                        && LISTS.contains(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString());
    }

    /** Whether one key is all that the component has. */
    boolean isOneText(TypeMirror type, Mirrors annotation) {
        TypeMirror held = stored(type, converters.of(annotation).orElse(null));
        boolean list =
                held instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.BYTE;
        boolean generic = held instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        return !list && !generic && Records.element(held).isEmpty();
    }

    /** The record that every value of the component's record has: one that may be absent is none. */
    Optional<TypeElement> always(TypeElement record, RecordComponentElement component, Mirrors annotation) {
        TypeMirror type = component.asType();
        boolean nullable = Nullness.nullable(record, component);
        return nullable
                ? Optional.empty()
                : Records.element(stored(type, converters.of(annotation).orElse(null)));
    }

    private void collect(TypeMirror type, ConverterTypes.@Nullable Pair converter, int levels, List<Held> records) {
        TypeMirror stored = stored(type, converter);
        Records.element(stored).ifPresent(record -> records.add(new Held(record, levels)));
        if (stored instanceof ArrayType array) {
            collect(array.getComponentType(), converter, levels + 1, records);
        } else if (stored instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> collect(argument, converter, levels + 1, records));
        }
    }

    private TypeMirror stored(TypeMirror type, ConverterTypes.@Nullable Pair converter) {
        return converter != null && types.isSameType(type, converter.value()) ? converter.wire() : type;
    }
}
