package io.vicfield.examples.inspect.manifest;

import io.vicfield.codec.Scalar;
import io.vicfield.codec.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scalars of manifests: those of the runtime by name, and enums. */
final class WireScalar {
    private static final String ENUM = "enum(";

    private static final Map<String, Scalar<?>> BY_NAME = Map.ofEntries(
            named(Scalars.STRING),
            named(Scalars.BOOL),
            named(Scalars.INT8),
            named(Scalars.INT16),
            named(Scalars.INT32),
            named(Scalars.INT64),
            named(Scalars.FLOAT32),
            named(Scalars.FLOAT64),
            named(Scalars.BYTES),
            named(Scalars.IP),
            named(Scalars.OFFSET_TIME),
            named(Scalars.DURATION));

    private WireScalar() {}

    private static Map.Entry<String, Scalar<?>> named(Scalar<?> scalar) {
        return Map.entry(scalar.type(), scalar);
    }

    /**
     * Parses a scalar's name.
     *
     * @throws IllegalArgumentException if it is unknown
     */
    @SuppressWarnings("unchecked")
    static Scalar<Object> parse(String name) {
        Scalar<?> known = isEnum(name) ? new Constants(texts(name)) : BY_NAME.get(name);
        if (known == null) {
            throw new IllegalArgumentException("unknown type");
        }
        return (Scalar<Object>) known;
    }

    /** Returns where the name of a scalar ends at the start of a text. */
    static int end(String text) {
        if (!text.startsWith(ENUM)) {
            int comma = text.indexOf(',');
            return comma < 0 ? text.length() : comma;
        }
        for (int i = ENUM.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("an enum without end");
    }

    private static boolean isEnum(String name) {
        return name.startsWith(ENUM) && end(name) == name.length();
    }

    private static List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = ENUM.length(); i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '|' || i == name.length() - 1) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(c == '\\' ? name.charAt(++i) : c);
            }
        }
        return texts;
    }
}
