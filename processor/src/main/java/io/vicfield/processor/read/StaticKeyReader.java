package io.vicfield.processor.read;

import io.vicfield.TextEncoding;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.plan.StaticKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the keys that every value of a record has: its components' keys and those of directly nested records. */
public final class StaticKeyReader {
    private final List<StaticKey> keys = new ArrayList<>();
    private final Set<TypeElement> open = new HashSet<>();
    private final NestedRecords nested;

    private StaticKeyReader(Types types) {
        this.nested = new NestedRecords(types);
    }

    /** The keys, in the record's order. */
    public static List<StaticKey> read(TypeElement record, Types types) {
        StaticKeyReader reader = new StaticKeyReader(types);
        reader.read(record, new StaticKey("", "", List.of(), false, ""));
        return reader.keys;
    }

    private void read(TypeElement record, StaticKey parent) {
        if (!open.add(record)) {
            return;
        }
        Set<String> groups = new HashSet<>();
        for (SourceComponent component : SourceComponent.encoded(record)) {
            if (component.depth() != 0) {
                read(component, parent);
                if (!component.group().isEmpty() && groups.add(component.group())) {
                    keys.add(generation(component, parent));
                }
            }
        }
        open.remove(record);
    }

    private void read(SourceComponent component, StaticKey parent) {
        if (component.encoding() != TextEncoding.NONE) {
            StaticKey.Step companion = new StaticKey.Step(component.scopes(), component.rawKey() + ".encoding");
            keys.add(parent.below(component.name(), companion, false));
        }
        StaticKey.Step present = new StaticKey.Step(component.scopes(), component.rawKey());
        add(component, parent.below(component.name(), present, false));
        for (Former former : component.formers()) {
            StaticKey.Step step = new StaticKey.Step(former.scopes(), former.own());
            add(component, parent.below(component.name(), step, true));
        }
    }

    /** Adds the component's key, or the keys of its record. */
    private void add(SourceComponent component, StaticKey key) {
        Optional<TypeElement> record = TypeMirrors.record(nested.encodedValue(component));
        if (record.isPresent()) {
            read(record.get(), key);
            return;
        }
        keys.add(key);
        if (mayBeJoined(component)) {
            keys.add(key.elements());
        }
    }

    /** Whether the elements may be joined in a key of their own. */
    private boolean mayBeJoined(SourceComponent component) {
        TypeMirror type = nested.encodedType(component);
        boolean array = type instanceof ArrayType elements
                && elements.getComponentType().getKind() != TypeKind.BYTE;
        return !component.isIndexed() && (array || CollectionTypes.collection(type) != null);
    }

    private static StaticKey generation(SourceComponent component, StaticKey parent) {
        StaticKey.Step step = new StaticKey.Step(component.scopes(), component.group() + '~');
        return parent.below(component.name(), step, false).generationOf(component.group());
    }
}
