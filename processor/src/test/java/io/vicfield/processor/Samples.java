package io.vicfield.processor;

import io.vicfield.net.IpAddress;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Makes values of all types of components: all different, none of them zero. */
final class Samples {
    private static final Map<Type, IntFunction<Object>> SCALARS = Map.ofEntries(
            Map.entry(boolean.class, n -> true),
            Map.entry(Boolean.class, n -> true),
            Map.entry(byte.class, n -> (byte) n),
            Map.entry(Byte.class, n -> (byte) n),
            Map.entry(short.class, n -> (short) n),
            Map.entry(Short.class, n -> (short) n),
            Map.entry(int.class, n -> n),
            Map.entry(Integer.class, n -> n),
            Map.entry(long.class, n -> (long) n),
            Map.entry(Long.class, n -> (long) n),
            Map.entry(float.class, n -> n + 0.5f),
            Map.entry(Float.class, n -> n + 0.5f),
            Map.entry(double.class, n -> n + 0.25),
            Map.entry(Double.class, n -> n + 0.25),
            Map.entry(String.class, n -> "text" + n),
            Map.entry(URI.class, n -> URI.create("https://host" + n)),
            Map.entry(char.class, n -> (char) ('A' + n)),
            Map.entry(Character.class, n -> (char) ('A' + n)),
            Map.entry(UUID.class, n -> new UUID(0, n)),
            Map.entry(Path.class, n -> Path.of("/folder" + n)),
            Map.entry(BigDecimal.class, BigDecimal::valueOf),
            Map.entry(BigInteger.class, BigInteger::valueOf),
            Map.entry(LocalDate.class, LocalDate::ofEpochDay),
            Map.entry(LocalTime.class, LocalTime::ofSecondOfDay),
            Map.entry(LocalDateTime.class, n -> LocalDateTime.of(2020, 1, 1, 0, 0, n)),
            Map.entry(ZoneId.class, ZoneOffset::ofHours),
            Map.entry(Locale.class, n -> Locale.CANADA_FRENCH),
            Map.entry(Charset.class, n -> StandardCharsets.UTF_16),
            Map.entry(Pattern.class, n -> Pattern.compile("text" + n)),
            Map.entry(OptionalInt.class, OptionalInt::of),
            Map.entry(OptionalLong.class, OptionalLong::of),
            Map.entry(OptionalDouble.class, OptionalDouble::of),
            Map.entry(Instant.class, Instant::ofEpochSecond),
            Map.entry(OffsetDateTime.class, n -> OffsetDateTime.of(2020, 1, 1, 0, 0, n, 0, ZoneOffset.UTC)),
            Map.entry(Duration.class, Duration::ofNanos),
            Map.entry(IpAddress.class, n -> IpAddress.parse("10.0.0." + n)),
            Map.entry(InetAddress.class, Samples::address));

    /** Makes a container of an element, or of the entry of a map. */
    private static final Map<Type, BiFunction<Object, Map<Object, Object>, Object>> CONTAINERS = Map.of(
            Optional.class, (element, map) -> Optional.of(element),
            List.class, (element, map) -> List.of(element),
            Collection.class, (element, map) -> List.of(element),
            Set.class, (element, map) -> Set.of(element),
            SortedSet.class, (element, map) -> new TreeSet<>(Set.of(element)),
            EnumSet.class, (element, map) -> enumSet(element),
            Map.class, (element, map) -> map,
            SortedMap.class, (element, map) -> new TreeMap<>(map),
            EnumMap.class, (element, map) -> enumMap(map));

    private int made;

    Object of(Type type) {
        if (SCALARS.containsKey(type)) {
            return SCALARS.get(type).apply(++made);
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        if (type instanceof GenericArrayType array) {
            return array(
                    (Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType(),
                    array.getGenericComponentType());
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            return array(raw.getComponentType(), raw.getComponentType());
        }
        return raw.isEnum() ? raw.getEnumConstants()[raw.getEnumConstants().length - 1] : object(raw);
    }

    private Object container(ParameterizedType type) {
        Object last = of(type.getActualTypeArguments()[type.getActualTypeArguments().length - 1]);
        Map<Object, Object> map = type.getActualTypeArguments().length == 1
                ? Map.of()
                : Map.of(of(type.getActualTypeArguments()[0]), last);
        return CONTAINERS.get(type.getRawType()).apply(last, map);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of any enum
    private static Object enumSet(Object constant) {
        return EnumSet.of((Enum) constant);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object enumMap(Map<Object, Object> map) {
        return new EnumMap((Map) map);
    }

    private Object array(Class<?> raw, Type element) {
        Object array = Array.newInstance(raw, 1);
        Array.set(array, 0, of(element));
        return array;
    }

    private Object object(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Type[] types = constructor.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = of(types[i]);
        }
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static InetAddress address(int n) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) n});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
