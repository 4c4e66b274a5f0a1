package io.vicfield.processor;

import io.vicfield.net.IpAddress;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

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
            Map.entry(Instant.class, Instant::ofEpochSecond),
            Map.entry(OffsetDateTime.class, n -> OffsetDateTime.of(2020, 1, 1, 0, 0, n, 0, ZoneOffset.UTC)),
            Map.entry(Duration.class, Duration::ofNanos),
            Map.entry(IpAddress.class, n -> IpAddress.parse("10.0.0." + n)),
            Map.entry(InetAddress.class, Samples::address));

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
        if (type.getRawType() == Map.class) {
            return Map.of(of(type.getActualTypeArguments()[0]), last);
        }
        if (type.getRawType() == Set.class) {
            return Set.of(last);
        }
        return type.getRawType() == List.class ? List.of(last) : Optional.of(last);
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
