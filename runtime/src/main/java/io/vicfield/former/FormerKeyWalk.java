package io.vicfield.former;

import io.vicfield.codec.Component;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import io.vicfield.codec.KeyMetadata;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Shape;
import io.vicfield.encoded.Companion;
import java.util.ArrayList;
import java.util.List;

/**
 * Visits every current key that has former keys. It goes down the same record at its current place and at each former
 * place at once: the former keys of a component are those that it names itself, and those that it has because a record
 * above it had another key.
 */
abstract class FormerKeyWalk {
    private final Target target;

    FormerKeyWalk(Target target) {
        this.target = target;
    }

    /** A record's codec below an entry; whether the record, or one that it is part of, is optional. */
    private record RecordAt(RecordCodec<?> codec, Entry entry, boolean optional) {}

    /** Where a value is, or was, stored: the component's key, and the value's key without suffix. */
    record ValueAt(Entry entry, ComponentKey key, String prefix, boolean optional) {
        ValueAt below(String rest) {
            return new ValueAt(entry, key, prefix + rest, false);
        }

        String wireKey() {
            return wireKey("");
        }

        /** The value's key, or with a rest the key of a part, such as a joined list's elements. */
        String wireKey(String rest) {
            return prefix + rest + key.suffix();
        }

        String path() {
            return entry.path() + key.path(entry, prefix);
        }
    }

    /**
     * Visits a key.
     *
     * @param current where the value is
     * @param rest what the key has before its suffix: nothing for the value's own key
     * @param formers where the value was, in the order in which they are looked up; not empty
     */
    abstract void key(ValueAt current, String rest, List<ValueAt> formers);

    /** The former keys of a value, or of a part of it, each once. */
    static List<String> keys(List<ValueAt> formers, String rest) {
        return formers.stream().map(former -> former.wireKey(rest)).distinct().toList();
    }

    /** The names of a map's entries, or the indices of a list. */
    abstract List<String> names(ValueAt list, boolean indices);

    /** Whether to visit a component. */
    abstract boolean visits(Component component);

    /** Whether to visit the read-only variant of an entry's record, where it may have one, beside the other one. */
    boolean visitsBothVariants() {
        return false;
    }

    final void walk(RecordCodec<?> root) {
        codec(new RecordAt(root, new Entry(), false), List.of());
    }

    private void codec(RecordAt current, List<RecordAt> formers) {
        if (!current.codec.place().hasLevelsLeft()) {
            return;
        }
        List<Component> components = current.codec.components();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            if (component.isReached() && visits(component)) {
                component(current, component, formerPlaces(current, formers, i));
            }
        }
    }

    private void component(RecordAt current, Component component, List<ValueAt> formers) {
        if (!formers.isEmpty() || FormerKeys.in(component.shape())) {
            String prefix = component.key().prefix(current.entry);
            boolean optional = current.optional || component.isOptional();
            ValueAt own = new ValueAt(current.entry, component.key(), prefix, optional);
            value(own, component.shape(), component.key().levels(), formers);
        }
    }

    private static List<ValueAt> formerPlaces(RecordAt current, List<RecordAt> formers, int index) {
        Component component = current.codec.components().get(index);
        List<ValueAt> places = new ArrayList<>();
        for (RecordAt former : formers) {
            add(former.entry, former.codec.components().get(index).key(), places);
        }
        for (KeyMetadata.Former own : component.key().metadata().formers()) {
            addOwn(current, component, own, places);
            for (RecordAt former : formers) {
                addOwn(former, component, own, places);
            }
        }
        String key = component.key().text(current.entry);
        places.removeIf(place -> place.wireKey().equals(key));
        return places;
    }

    private static void addOwn(RecordAt at, Component component, KeyMetadata.Former own, List<ValueAt> places) {
        add(at.entry, at.codec.place().key(component.key().component(), own.own(), own.scopes()), places);
    }

    private static void add(Entry entry, ComponentKey key, List<ValueAt> places) {
        if (key.wire().exists()) {
            places.add(new ValueAt(entry, key, key.prefix(entry), false));
        }
    }

    private void value(ValueAt current, Shape shape, int levels, List<ValueAt> formers) {
        if (shape instanceof Shape.Nested nested) {
            nested(current, nested.codec(), formers);
            return;
        }
        if (shape instanceof Shape.Generation) {
            return;
        }
        visit(current, "", formers);
        if (shape instanceof Shape.Joined) {
            visit(current, "~", formers);
        } else if (shape instanceof Shape.Encoded) {
            visit(current, Companion.ENDING, formers);
        } else if (shape instanceof Shape.Indexed indexed) {
            entries(current, indexed.element(), true, levels - 1, formers);
        } else if (shape instanceof Shape.Keyed keyed) {
            entries(current, keyed.value(), false, levels - 1, formers);
        }
    }

    private void visit(ValueAt current, String rest, List<ValueAt> formers) {
        if (!formers.isEmpty() && isWanted(current)) {
            key(current, rest, formers);
        }
    }

    private boolean isWanted(ValueAt current) {
        return target == Target.ALL || target.holds(current.path());
    }

    private void nested(ValueAt current, RecordCodec<?> codec, List<ValueAt> formers) {
        List<RecordAt> places = new ArrayList<>();
        formers.forEach(former -> places.add(new RecordAt(codec.at(former.key.nested()), former.entry, false)));
        codec(new RecordAt(codec, current.entry, current.optional), places);
    }

    private void entries(ValueAt current, Shape shape, boolean indices, int levels, List<ValueAt> formers) {
        if (levels < 1) {
            return;
        }
        for (String name : namesOf(current, indices)) {
            List<ValueAt> places = new ArrayList<>();
            formers.forEach(former -> places.add(former.below('|' + name)));
            ValueAt entry = current.below('|' + name);
            if (shape instanceof Shape.Nested nested) {
                entry(entry, nested.codec(), places);
            } else {
                value(entry, shape, levels, places);
            }
        }
    }

    private List<String> namesOf(ValueAt current, boolean indices) {
        String name = target.names().get(current.prefix);
        if (name != null) {
            return List.of(name);
        }
        return isWanted(current) ? names(current, indices) : List.of();
    }

    private void entry(ValueAt current, RecordCodec<?> codec, List<ValueAt> formers) {
        Entry entry = Entry.of(current.entry, current.key, current.prefix);
        boolean readOnly = entry.isReadOnlyVariant();
        variant(entry, codec, formers, readOnly);
        if (visitsBothVariants() && !readOnly) {
            variant(entry, codec, formers, true);
        }
    }

    private void variant(Entry current, RecordCodec<?> codec, List<ValueAt> formers, boolean readOnly) {
        List<RecordAt> places = new ArrayList<>();
        for (ValueAt former : formers) {
            Entry entry = Entry.of(former.entry, former.key, former.prefix);
            Place place = former.key.entries(1);
            boolean isReadOnly = entry.isReadOnlyVariant() || (visitsBothVariants() && readOnly);
            places.add(new RecordAt(codec.at(isReadOnly ? place.readOnlyVariant() : place), entry, false));
        }
        codec(new RecordAt(readOnly ? codec.at(codec.place().readOnlyVariant()) : codec, current, false), places);
    }
}
