package io.vicfield.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record at its place, for listings.
 *
 * @param key its key; a nested record's is the place's below which its keys are
 * @param shape what is stored there
 * @param optional whether it may be absent
 * @param reads whether it is read
 * @param writes whether it is written
 * @param doc what it is, or empty
 * @param value the list, map or array at its place; null for anything else
 * @param defaultText what an absent key stands for; null: the zero value, or a codec from before defaults were listed
 */
public record Component(
        PlacedKey key,
        Shape shape,
        boolean optional,
        boolean reads,
        boolean writes,
        String doc,
        @Nullable PlacedValue<?> value,
        @Nullable String defaultText) {
    /** Without a default. */
    private Component(PlacedKey key, Shape shape, @Nullable PlacedValue<?> value, String doc) {
        this(key, shape, false, true, true, doc, value, null);
    }

    /** A scalar. */
    public static Component scalar(PlacedKey key, Scalar<?> type, String doc) {
        return new Component(key, new Shape.Value(type), null, doc);
    }

    /** A list, map or array. */
    public static Component value(PlacedValue<?> value, String doc) {
        return new Component(value.key, value.codec.shape(), value, doc);
    }

    /** A record. */
    public static Component nested(PlacedKey key, PlacedCodec<?> codec, String doc) {
        return new Component(key, new Shape.Nested(codec), null, doc);
    }

    /** The generation of an atomic group. */
    public static Component generation(PlacedKey key) {
        return new Component(key, new Shape.Generation(), null, "");
    }

    /** The same component, which may be absent. */
    public Component asOptional() {
        return new Component(key, shape, true, reads, writes, doc, value, defaultText);
    }

    /** The same component, only written or only read. */
    public Component oneWay(boolean reads, boolean writes) {
        return new Component(key, shape, optional, reads, writes, doc, value, defaultText);
    }

    /** The same component with a default. */
    public Component orElse(String text) {
        return new Component(key, shape, optional, reads, writes, doc, value, text);
    }

    /** The list, map or array. */
    PlacedValue<?> placed() {
        return Objects.requireNonNull(value, "no list, map or array");
    }

    /** Whether it must be there. */
    public boolean required() {
        return key.required;
    }
}
