package io.vicfield.processor.read;

import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape.Collected;
import io.vicfield.processor.model.Shape.Keyed;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The collections and optional numbers that a component may have. */
public final class CollectionTypes {
    private static final Map<Class<?>, Collected.Kind> COLLECTIONS = Map.of(
            List.class, Collected.Kind.LIST,
            Collection.class, Collected.Kind.COLLECTION,
            Set.class, Collected.Kind.SET,
            SortedSet.class, Collected.Kind.SORTED_SET,
            EnumSet.class, Collected.Kind.ENUM_SET);

    private static final Map<Class<?>, Keyed.MapKind> MAPS = Map.of(
            Map.class, Keyed.MapKind.MAP,
            SortedMap.class, Keyed.MapKind.SORTED_MAP,
            EnumMap.class, Keyed.MapKind.ENUM_MAP);

    private static final Map<Class<?>, ScalarType> OPTIONAL_NUMBERS = Map.of(
            OptionalInt.class, ScalarType.INT32,
            OptionalLong.class, ScalarType.INT64,
            OptionalDouble.class, ScalarType.FLOAT64);

    private CollectionTypes() {}

    /** The kind of a list or set; null for other types. */
    static Collected.@Nullable Kind collection(TypeMirror type) {
        return find(type, COLLECTIONS);
    }

    /** The kind of a map; null for other types. */
    static Keyed.@Nullable MapKind map(TypeMirror type) {
        return find(type, MAPS);
    }

    /** The number that an {@code OptionalInt} and the like may hold; null for other types. */
    static @Nullable ScalarType optionalNumber(TypeMirror type) {
        return find(type, OPTIONAL_NUMBERS);
    }

    /** Whether a type is an {@code Optional}, or an optional number. */
    public static boolean isOptional(TypeMirror type) {
        return TypeMirrors.isA(type, Optional.class) || optionalNumber(type) != null;
    }

    private static <T> @Nullable T find(TypeMirror type, Map<Class<?>, T> known) {
        return known.entrySet().stream()
                .filter(entry -> TypeMirrors.isA(type, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
