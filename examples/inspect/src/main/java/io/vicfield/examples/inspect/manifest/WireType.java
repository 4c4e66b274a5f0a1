package io.vicfield.examples.inspect.manifest;

import io.vicfield.codec.Scalar;
import io.vicfield.codec.ValueCodec;
import io.vicfield.codec.Values;
import org.jspecify.annotations.Nullable;

/** A stored type of a manifest, such as {@code map<string, record com.example.Host$Session>}. */
sealed interface WireType {
    /** How the type of a value with an encoding begins. */
    String ENCODED = "encoded ";

    /** One value. */
    record Simple(Scalar<Object> scalar) implements WireType {}

    /** A record. */
    record Nested(String name) implements WireType {}

    /** A list, a map, or both in one another. */
    record Collected(ValueCodec<Object> codec, @Nullable String record) implements WireType {}

    /**
     * Parses a type.
     *
     * @throws IllegalArgumentException if it is unknown
     */
    static WireType parse(String text) {
        if (text.startsWith(ENCODED)) {
            return new Simple(WireScalar.parse(text.substring(ENCODED.length())));
        }
        if (text.startsWith("record ")) {
            return new Nested(text.substring("record ".length()));
        }
        if (isFrom(text, "list<")) {
            return collected(Values.joined(WireScalar.parse(inner(text, "list<"))), null);
        }
        if (isFrom(text, "indexed<")) {
            WireType element = parse(inner(text, "indexed<"));
            return collected(Values.indexed(element.codec()), element.nested());
        }
        if (isFrom(text, "map<")) {
            String both = inner(text, "map<");
            int comma = WireScalar.end(both);
            WireType value = parse(both.substring(comma).replaceFirst("^, ", ""));
            return collected(Values.map(WireScalar.parse(both.substring(0, comma)), value.codec()), value.nested());
        }
        return new Simple(WireScalar.parse(text));
    }

    /** The codec of the type as an entry or element. */
    default ValueCodec<Object> codec() {
        if (this instanceof Simple simple) {
            return Values.scalar(simple.scalar());
        }
        return this instanceof Collected collected ? collected.codec : Values.record();
    }

    /** The name of the record at or in this type; null without one. */
    default @Nullable String nested() {
        if (this instanceof Nested nested) {
            return nested.name;
        }
        return this instanceof Collected collected ? collected.record : null;
    }

    private static boolean isFrom(String text, String start) {
        return text.startsWith(start) && text.endsWith(">");
    }

    private static String inner(String text, String start) {
        return text.substring(start.length(), text.length() - 1);
    }

    /** Forgets the types of elements, which only the manifest knows. */
    @SuppressWarnings("unchecked")
    private static <T> WireType collected(ValueCodec<T> codec, @Nullable String record) {
        return new Collected((ValueCodec<Object>) codec, record);
    }
}
