package io.vicfield.examples.inspect.manifest;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.ValueComponent;
import org.jspecify.annotations.Nullable;

/**
 * Encodes and decodes one component of any kind.
 *
 * @param encoder encodes a value
 * @param decoder decodes a value
 * @param merger decodes a value over another one
 */
record Slot(Encoder encoder, Decoder decoder, Merger merger) {
    interface Encoder {
        void encode(@Nullable Object value, Encoding out);
    }

    interface Decoder {
        @Nullable Object decode(Decoding in);
    }

    interface Merger {
        @Nullable Object decode(Decoding in, @Nullable Object base);
    }

    /** The slot of a scalar. */
    static Slot of(ScalarComponent<Object> component) {
        return new Slot(component::encode, component::decode, component::decode);
    }

    /** The slot of a list or map. */
    static Slot of(ValueComponent<Object> component) {
        return new Slot(component::encode, component::decode, component::decode);
    }

    /** The slot of a record. */
    static Slot of(RecordComponent<Object[]> component) {
        return new Slot(
                (value, out) -> component.encode((Object[]) value, out),
                component::decode,
                (in, base) -> component.decode(in, (Object[]) base));
    }
}
