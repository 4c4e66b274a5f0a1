package io.vicfield.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the records in a component's type. A converted value counts with its encoded type. */
public final class NestedRecords {
    /**
     * A record in a component's type.
     *
     * @param levels 1 for the component itself, 2 for the value of its optional or an element of its list, and so on
     */
    public record Nested(TypeElement record, int levels) {}

    private final Conversions conversions;

    /** Uses the compiler's types. */
    public NestedRecords(Types types) {
        this.conversions = new Conversions(types);
    }

    /** The records in a component's type: the type itself, a type argument or an array's element. */
    public List<TypeElement> in(SourceComponent component) {
        return withLevels(component).stream().map(Nested::record).toList();
    }

    /** The records in a component's type, with their levels. */
    public List<Nested> withLevels(SourceComponent component) {
        List<Nested> records = new ArrayList<>();
        collect(component, component.type(), 1, records);
        return records;
    }

    private void collect(SourceComponent component, TypeMirror type, int levels, List<Nested> records) {
        TypeMirror encoded = encoded(component, type);
        TypeMirrors.record(encoded).ifPresent(record -> records.add(new Nested(record, levels)));
        if (encoded instanceof ArrayType array) {
            collect(component, array.getComponentType(), levels + 1, records);
        } else if (encoded instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> collect(component, argument, levels + 1, records));
        }
    }

    /** The type that is encoded for the component as a whole. */
    public TypeMirror encodedType(SourceComponent component) {
        return encoded(component, component.type());
    }

    /** The type that is encoded for the component, or for the value of its optional. */
    public TypeMirror encodedValue(SourceComponent component) {
        TypeMirror encoded = encodedType(component);
        boolean optional = TypeMirrors.isA(encoded, Optional.class)
                && !((DeclaredType) encoded).getTypeArguments().isEmpty();
        return optional
                ? encoded(component, ((DeclaredType) encoded).getTypeArguments().get(0))
                : encoded;
    }

    private TypeMirror encoded(SourceComponent component, TypeMirror type) {
        return conversions.of(component, type).map(Conversions.Conversion::wire).orElse(type);
    }

    /** The encoded components below a component, depth first, each record once, without those that are not visited. */
    public List<SourceComponent> below(SourceComponent component, Predicate<SourceComponent> visit) {
        List<SourceComponent> found = new ArrayList<>();
        collectBelow(component, visit, new HashSet<>(), found);
        return found;
    }

    private void collectBelow(
            SourceComponent component,
            Predicate<SourceComponent> visit,
            Set<TypeElement> seen,
            List<SourceComponent> found) {
        in(component).stream()
                .filter(seen::add)
                .flatMap(record -> SourceComponent.encoded(record).stream())
                .filter(visit)
                .forEach(nested -> {
                    found.add(nested);
                    collectBelow(nested, visit, seen, found);
                });
    }

    /** The qualified names of all records below a record: its codec needs their codecs. */
    public Set<String> namesBelow(TypeElement record) {
        Set<String> names = new LinkedHashSet<>();
        for (SourceComponent component : SourceComponent.encoded(record)) {
            List<SourceComponent> all = new ArrayList<>(below(component, nested -> true));
            all.add(component);
            all.forEach(each -> in(each).forEach(
                            nested -> names.add(nested.getQualifiedName().toString())));
        }
        return names;
    }
}
