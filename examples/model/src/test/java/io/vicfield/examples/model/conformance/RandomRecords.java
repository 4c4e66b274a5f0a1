package io.vicfield.examples.model.conformance;

import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlConverter;
import io.vicfield.net.IpAddress;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Records of random values that can be encoded: no bars in lists, no empty bytes, no missing addresses. */
final class RandomRecords {
    private static final List<String> WORDS = List.of(
            "",
            "web",
            "a b",
            "x=y",
            "日本",
            "tab\tin",
            "multi\nline",
            "quote\"d",
            "back\\slash",
            "/bin/sh",
            "~",
            "@",
            "10.0.0.1");
    private static final List<String> URLS = List.of(
            "",
            "ds://store-1/path%20with%20blanks",
            "nfs://10.0.0.2/share?uid=1",
            "label://vol",
            "/a%2Fb",
            "mailto:a@b#c");
    private static final long YEAR_9999 = 253_402_300_799L;
    private static final long YEAR_1 = -62_135_596_800L;

    private final Random random;
    private final int names;

    RandomRecords(long seed) {
        this(seed, 1000);
    }

    /** Uses this many names for entries of maps. With few names, records have entries in common. */
    RandomRecords(long seed, int names) {
        this.random = new Random(seed);
        this.names = names;
    }

    Object value(Type type) {
        if (type instanceof ParameterizedType container) {
            return container(container, container.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        return plain.isEnum() ? oneOf(List.of(plain.getEnumConstants())) : scalar(plain);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        return JsonRecords.construct(type, components, values);
    }

    private Object container(ParameterizedType type, Type[] of) {
        if (type.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(value(of[0])) : Optional.empty();
        }
        int size = random.nextInt(4);
        if (type.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            times(size, () -> list.add(value(of[0])));
            return list;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        times(size, () -> map.put(of[0] == String.class ? "e." + random.nextInt(names) : value(of[0]), value(of[1])));
        return map;
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> oneOf(WORDS);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte" -> (byte) random.nextInt();
            case "short" -> (short) random.nextInt();
            case "int" -> random.nextInt();
            case "long", "Long" -> random.nextLong() >> random.nextInt(64);
            case "double", "Double" -> Double.longBitsToDouble(random.nextLong());
            case "byte[]" -> bytes(1 + random.nextInt(20));
            case "IpAddress" -> IpAddress.ofBytes(bytes(random.nextBoolean() ? 4 : 16));
            case "Instant" -> Instant.ofEpochSecond(random.nextLong(YEAR_1, YEAR_9999), random.nextInt(1_000_000_000));
            case "Duration" -> Duration.ofNanos(random.nextLong());
            case "URI" -> random.nextBoolean() ? URI.create(oneOf(URLS)) : randomParts();
            default -> throw new IllegalArgumentException("no random " + type);
        };
    }

    /** Returns a URI with random parts, as in the vectors. */
    private URI randomParts() {
        return new UrlConverter().fromWire((Url) record(Url.class));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void times(int times, Supplier<?> action) {
        for (int i = 0; i < times; i++) {
            action.get();
        }
    }
}
