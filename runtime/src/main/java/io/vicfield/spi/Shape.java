package io.vicfield.spi;

/** What is stored at a key and below it. */
public sealed interface Shape {
    /** One text. */
    record Value(Scalar<?> type) implements Shape {}

    /** A count at the key and all elements, joined, beside it. */
    record Joined(Scalar<?> type) implements Shape {}

    /** A count at the key and an entry per element. */
    record Indexed(Shape element) implements Shape {}

    /** The entries' names at the key and an entry per name. */
    record Keyed(Scalar<?> name, Shape value) implements Shape {}

    /** The generation of an atomic group: written by stores that others watch, whenever a codec writes the group. */
    record Generation() implements Shape {}

    /** A record: nothing at the key itself. */
    record Nested(PlacedCodec<?> codec) implements Shape {}
}
