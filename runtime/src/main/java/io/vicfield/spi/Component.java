package io.vicfield.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record at its place, for listings.
 *
 * @param key its key; a nested record's is the place's below which its keys are
 * @param shape what is stored there
 * @param optional whether it may be absent
 * @param value the list, map or array at its place; null for anything else
 */
public record Component(
        PlacedKey key,
        Shape shape,
        boolean optional,
        @Nullable PlacedValue<?> value) implements Listed {
    /** A record's components, in its order. */
    public static List<Component> list(Listed... components) {
        return Arrays.stream(components).map(Listed::listed).toList();
    }

    /** A record. */
    public static Component nested(PlacedKey key, PlacedCodec<?> codec) {
        return new Component(key, new Shape.Nested(codec), false, null);
    }

    /** A record that may be absent. */
    public static Component optional(PlacedKey key, PlacedCodec<?> codec) {
        return nested(key, codec).asOptional();
    }

    /** The generation of an atomic group. */
    public static Component generation(PlacedKey key) {
        return new Component(key, new Shape.Generation(), false, null);
    }

    /** A scalar, as codecs of earlier versions list it. */
    public static Component scalar(PlacedKey key, Scalar<?> type, String doc) {
        return new Component(key.doc(doc), new Shape.Value(type), false, null);
    }

    /** A list, map or array, as codecs of earlier versions list it. */
    public static Component value(PlacedValue<?> value, String doc) {
        return new Component(value.key.doc(doc), value.codec.shape(), false, value);
    }

    /** A record, as codecs of earlier versions list it. */
    public static Component nested(PlacedKey key, PlacedCodec<?> codec, String doc) {
        return nested(key.doc(doc), codec);
    }

    /** The same component, which may be absent. */
    public Component asOptional() {
        return new Component(key, shape, true, value);
    }

    /** The component itself. */
    @Override
    public Component listed() {
        return this;
    }

    /** What it is, or empty. */
    public String doc() {
        return key.remarks().doc();
    }

    /** Whether it is read. */
    public boolean reads() {
        return key.remarks().reads();
    }

    /** Whether it is written. */
    public boolean writes() {
        return key.remarks().writes();
    }

    /** What an absent key stands for; null: the zero value, or a codec from before defaults were listed. */
    public @Nullable String defaultText() {
        return key.remarks().defaultText();
    }

    /** Whether it must be there. */
    public boolean required() {
        return key.required;
    }

    /** The list, map or array. */
    PlacedValue<?> placed() {
        return Objects.requireNonNull(value, "no list, map or array");
    }
}
