package io.vicfield.spi;

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
 * @param defaultText what an absent key stands for; null: the zero value, or a codec from before defaults were listed
 */
public record Component(
        PlacedKey key,
        Shape shape,
        boolean optional,
        boolean reads,
        boolean writes,
        String doc,
        @Nullable String defaultText) {
    /** Without a default. */
    public Component(PlacedKey key, Shape shape, boolean optional, boolean reads, boolean writes, String doc) {
        this(key, shape, optional, reads, writes, doc, null);
    }

    /** A scalar. */
    public static Component scalar(PlacedKey key, Scalar<?> type, String doc) {
        return new Component(key, new Shape.Value(type), false, true, true, doc);
    }

    /** A list, map or array. */
    public static Component value(PlacedValue<?> value, String doc) {
        return new Component(value.key, value.codec.shape(), false, true, true, doc);
    }

    /** A record. */
    public static Component nested(PlacedKey key, PlacedCodec<?> codec, String doc) {
        return new Component(key, new Shape.Nested(codec), false, true, true, doc);
    }

    /** The generation of an atomic group. */
    public static Component generation(PlacedKey key) {
        return new Component(key, new Shape.Generation(), false, true, true, "");
    }

    /** The same component, which may be absent. */
    public Component asOptional() {
        return new Component(key, shape, true, reads, writes, doc, defaultText);
    }

    /** The same component, only written or only read. */
    public Component oneWay(boolean reads, boolean writes) {
        return new Component(key, shape, optional, reads, writes, doc, defaultText);
    }

    /** The same component with a default. */
    public Component orElse(String text) {
        return new Component(key, shape, optional, reads, writes, doc, text);
    }

    /** Whether it must be there. */
    public boolean required() {
        return key.required;
    }
}
