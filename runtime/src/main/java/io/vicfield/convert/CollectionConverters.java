package io.vicfield.convert;

import io.vicfield.VicConverter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Converts between the list, set or map that codecs decode and the collection that a record declares.
 *
 * @since 0.1
 */
public final class CollectionConverters {
    private CollectionConverters() {}

    /** {@return a converter of any collection, which is read as a list} */
    public static <E> VicConverter<List<E>, Collection<E>> collection() {
        return new Between<>(ArrayList::new, list -> list);
    }

    /** {@return a converter of sorted sets, which are read in natural order} */
    public static <E> VicConverter<Set<E>, SortedSet<E>> sortedSet() {
        return new Between<>(set -> set, set -> Collections.unmodifiableSortedSet(addTo(new TreeSet<>(), set)));
    }

    /** {@return a converter of sorted maps, which are read in natural order} */
    public static <K, V> VicConverter<Map<K, V>, SortedMap<K, V>> sortedMap() {
        return new Between<>(map -> map, map -> Collections.unmodifiableSortedMap(new TreeMap<>(map)));
    }

    /**
     * {@return a converter of sets of an enum}
     *
     * @param type the enum
     */
    public static <E extends Enum<E>> VicConverter<Set<E>, EnumSet<E>> enumSet(Class<E> type) {
        return new Between<>(set -> set, set -> addTo(EnumSet.noneOf(type), set));
    }

    /**
     * {@return a converter of maps whose keys are an enum}
     *
     * @param type the enum
     */
    public static <K extends Enum<K>, V> VicConverter<Map<K, V>, EnumMap<K, V>> enumMap(Class<K> type) {
        return new Between<>(map -> map, map -> {
            EnumMap<K, V> entries = new EnumMap<>(type);
            entries.putAll(map);
            return entries;
        });
    }

    /** Leaves out null, which lenient decoding returns for a text that cannot be parsed. */
    private static <E, S extends Set<E>> S addTo(S target, Set<E> elements) {
        elements.stream().filter(Objects::nonNull).forEach(target::add);
        return target;
    }

    private record Between<W, C>(Function<C, W> there, Function<W, C> back) implements VicConverter<W, C> {
        @Override
        public W toWire(C value) {
            return there.apply(value);
        }

        @Override
        public C fromWire(W wire) {
            return back.apply(wire);
        }
    }
}
