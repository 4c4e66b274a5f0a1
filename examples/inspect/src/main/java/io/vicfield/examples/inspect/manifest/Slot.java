package io.vicfield.examples.inspect.manifest;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.ValueComponent;
import org.jspecify.annotations.Nullable;

/** Encodes and decodes one component of any kind. */
interface Slot {
    void encode(@Nullable Object value, Encoding out);

    @Nullable Object decode(Decoding in);

    @Nullable Object decode(Decoding in, @Nullable Object base);

    /** The slot of a scalar. */
    static Slot of(ScalarComponent<Object> component) {
        return new Slot() {
            @Override
            public void encode(@Nullable Object value, Encoding out) {
                component.encode(value, out);
            }

            @Override
            public @Nullable Object decode(Decoding in) {
                return component.decode(in);
            }

            @Override
            public @Nullable Object decode(Decoding in, @Nullable Object base) {
                return component.decode(in, base);
            }
        };
    }

    /** The slot of a list or map. */
    static Slot of(ValueComponent<Object> component) {
        return new Slot() {
            @Override
            public void encode(@Nullable Object value, Encoding out) {
                component.encode(value, out);
            }

            @Override
            public @Nullable Object decode(Decoding in) {
                return component.decode(in);
            }

            @Override
            public @Nullable Object decode(Decoding in, @Nullable Object base) {
                return component.decode(in, base);
            }
        };
    }

    /** The slot of a record. */
    static Slot of(RecordComponent<Object[]> component) {
        return new Slot() {
            @Override
            public void encode(@Nullable Object value, Encoding out) {
                component.encode((Object[]) value, out);
            }

            @Override
            public @Nullable Object decode(Decoding in) {
                return component.decode(in);
            }

            @Override
            public @Nullable Object decode(Decoding in, @Nullable Object base) {
                return component.decode(in, (Object[]) base);
            }
        };
    }
}
