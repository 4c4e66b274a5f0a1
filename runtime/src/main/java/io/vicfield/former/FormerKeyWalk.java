package io.vicfield.former;

import io.vicfield.codec.Component;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import io.vicfield.codec.KeyMetadata;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Visits every present key that has former keys. It goes down the same record at its present place and at each former
 * place at once: the former keys of a component are those that it names itself, and those that it has because a record
 * above it had another key.
 */
abstract class FormerKeyWalk {
    private final Target target;

    FormerKeyWalk(Target target) {
        this.target = target;
    }

    /** A record's codec below an entry; whether the record, or one that it is part of, is optional. */
    private record Located(RecordCodec<?> codec, Entry entry, boolean optional) {}

    /** Where a value is, or was, stored: the component's key, and the value's key without suffix. */
    private record Stored(Entry entry, ComponentKey key, String prefix, boolean optional) {
        Stored below(String rest) {
            return new Stored(entry, key, prefix + rest, false);
        }

        FormerKey formerKey(String rest) {
            return new FormerKey(prefix + rest + key.suffix(), key.wire().secret());
        }
    }

    /**
     * Visits a key.
     *
     * @param head the key of the list or map that the key is part of, for example its count; else the key itself
     * @param optional whether the key shows that an optional value is present
     * @param formers in the order in which they are looked up
     */
    abstract void key(String key, String head, boolean optional, List<FormerKey> formers);

    /** The names of a map's entries, or the indices of a list, given the key that holds them. */
    abstract List<String> names(String key, boolean indices);

    /** Whether to visit a component. */
    abstract boolean visits(Component component);

    /** Whether to visit the read-only variant of an entry's record, where it may have one, beside the other one. */
    boolean visitsBothVariants() {
        return false;
    }

    final void walk(RecordCodec<?> root) {
        codec(new Located(root, new Entry(), false), List.of());
    }

    private void codec(Located present, List<Located> formers) {
        if (!present.codec.place().hasLevelsLeft()) {
            return;
        }
        List<Component> components = present.codec.components();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            if (component.isReached() && visits(component)) {
                component(present, component, formerPlaces(present, formers, i));
            }
        }
    }

    private void component(Located present, Component component, List<Stored> formers) {
        if (!formers.isEmpty() || FormerKeys.in(component.shape())) {
            String prefix = component.key().prefix(present.entry);
            boolean optional = present.optional || component.isOptional();
            Stored own = new Stored(present.entry, component.key(), prefix, optional);
            value(own, component.shape(), component.key().levels(), formers);
        }
    }

    private static List<Stored> formerPlaces(Located present, List<Located> formers, int index) {
        Component component = present.codec.components().get(index);
        List<Stored> places = new ArrayList<>();
        for (Located former : formers) {
            add(former.entry, former.codec.components().get(index).key(), places);
        }
        for (KeyMetadata.Former own : component.key().metadata().formers()) {
            addOwn(present, component, own, places);
            for (Located former : formers) {
                addOwn(former, component, own, places);
            }
        }
        String key = component.key().text(present.entry);
        places.removeIf(place -> place.formerKey("").key().equals(key));
        return places;
    }

    private static void addOwn(Located at, Component component, KeyMetadata.Former own, List<Stored> places) {
        add(at.entry, at.codec.place().key(component.key().component(), own.own(), own.scopes()), places);
    }

    private static void add(Entry entry, ComponentKey key, List<Stored> places) {
        if (key.wire().exists()) {
            places.add(new Stored(entry, key, key.prefix(entry), false));
        }
    }

    private void value(Stored present, Shape shape, int levels, List<Stored> formers) {
        if (shape instanceof Shape.Nested nested) {
            nested(present, nested.codec(), formers);
            return;
        }
        if (shape instanceof Shape.Generation) {
            return;
        }
        visit(present, "", formers);
        if (shape instanceof Shape.Joined) {
            visit(present, "~", formers);
        } else if (shape instanceof Shape.Indexed indexed) {
            entries(present, indexed.element(), true, levels - 1, formers);
        } else if (shape instanceof Shape.Keyed keyed) {
            entries(present, keyed.value(), false, levels - 1, formers);
        }
    }

    private void visit(Stored present, String rest, List<Stored> formers) {
        if (!formers.isEmpty() && isWanted(present)) {
            String head = present.prefix + present.key.suffix();
            Set<FormerKey> keys = new LinkedHashSet<>();
            formers.forEach(former -> keys.add(former.formerKey(rest)));
            key(present.prefix + rest + present.key.suffix(), head, present.optional, List.copyOf(keys));
        }
    }

    private boolean isWanted(Stored present) {
        return target == Target.ALL
                || target.holds(present.entry.path() + present.key.path(present.entry, present.prefix));
    }

    private void nested(Stored present, RecordCodec<?> codec, List<Stored> formers) {
        List<Located> places = new ArrayList<>();
        formers.forEach(former -> places.add(new Located(codec.at(former.key.nested()), former.entry, false)));
        codec(new Located(codec, present.entry, present.optional), places);
    }

    private void entries(Stored present, Shape shape, boolean indices, int levels, List<Stored> formers) {
        if (levels < 1) {
            return;
        }
        for (String name : namesOf(present, indices)) {
            List<Stored> places = new ArrayList<>();
            formers.forEach(former -> places.add(former.below('|' + name)));
            Stored entry = present.below('|' + name);
            if (shape instanceof Shape.Nested nested) {
                entry(entry, nested.codec(), places);
            } else {
                value(entry, shape, levels, places);
            }
        }
    }

    private List<String> namesOf(Stored present, boolean indices) {
        String name = target.names().get(present.prefix);
        if (name != null) {
            return List.of(name);
        }
        return isWanted(present) ? names(present.prefix + present.key.suffix(), indices) : List.of();
    }

    private void entry(Stored present, RecordCodec<?> codec, List<Stored> formers) {
        Entry entry = Entry.of(present.entry, present.key, present.prefix);
        boolean readOnly = entry.isReadOnlyVariant();
        variant(entry, codec, formers, readOnly);
        if (visitsBothVariants() && !readOnly) {
            variant(entry, codec, formers, true);
        }
    }

    private void variant(Entry present, RecordCodec<?> codec, List<Stored> formers, boolean readOnly) {
        List<Located> places = new ArrayList<>();
        for (Stored former : formers) {
            Entry entry = Entry.of(former.entry, former.key, former.prefix);
            Place place = former.key.entries(1);
            boolean isReadOnly = entry.isReadOnlyVariant() || (visitsBothVariants() && readOnly);
            places.add(new Located(codec.at(isReadOnly ? place.readOnlyVariant() : place), entry, false));
        }
        codec(new Located(readOnly ? codec.at(codec.place().readOnlyVariant()) : codec, present, false), places);
    }
}
