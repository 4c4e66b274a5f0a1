package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a value: which keys it has at its own key and below.
 *
 * @since 0.1
 */
public sealed interface Shape {
    /** One value. */
    record Value(Scalar<?> type) implements Shape {}

    /** One value, whose text has an encoding that a key beside the value's key names. */
    record Encoded(Scalar<?> type) implements Shape {}

    /** A count at the key, and all elements, joined, beside it. */
    record Joined(Scalar<?> type) implements Shape {}

    /** A count at the key, and keys per element. */
    record Indexed(Shape element) implements Shape {}

    /** The entries' names at the key, and keys per name. */
    record Keyed(Scalar<?> name, Shape value) implements Shape {}

    /** The generation of an atomic group, which live stores write whenever a codec writes the group. */
    record Generation() implements Shape {}

    /** A record: nothing at the key itself. */
    record Nested(RecordCodec<?> codec) implements Shape {}

    /** Returns the record of the value, or of the entries of lists and maps at any depth; null if there is none. */
    default @Nullable RecordCodec<?> record() {
        if (this instanceof Indexed indexed) {
            return indexed.element().record();
        }
        if (this instanceof Keyed keyed) {
            return keyed.value().record();
        }
        return this instanceof Nested nested ? nested.codec() : null;
    }
}
