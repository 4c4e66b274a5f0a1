package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/**
 * A component that is a list, a map or an array.
 *
 * @since 0.1
 */
public final class ValueComponent<T> extends Component {
    private final ValueCodec<T> codec;

    /**
     * Creates a component with this key.
     *
     * @param owner the codec of the record with this component
     */
    public ValueComponent(ComponentKey key, RecordCodec<?> owner, ValueCodec<T> codec) {
        super(key.subscripted(codec.subscripts()));
        this.codec = codec.bind(owner, this.key, 0);
    }

    /** Encodes the value; null counts as empty. */
    public void encode(@Nullable T value, Encoding out) {
        if (!key.writable) {
            return;
        }
        int before = out.mark();
        codec.encode(value, key, null, key.levels, out);
        if (key.required && out.mark() == before) {
            out.problem(key, null, "a value", "is required, but an empty value would write no key");
        }
    }

    /** Decodes the value. */
    public @Nullable T decode(Decoding in) {
        if (!key.readable || in.isMuted()) {
            return codec.zero(in);
        }
        int before = in.found();
        T value = codec.decode(in, key, null, key.levels, null);
        if (key.required && in.found() == before) {
            in.missing(key);
        }
        return value == null ? codec.zero(in) : value;
    }

    /** Decodes the value over another one (wire-format, "Decoding over a record"). */
    public @Nullable T decode(Decoding in, @Nullable T base) {
        T value = key.readable ? codec.decode(in, key, null, key.levels, base) : base;
        return value == null ? codec.zero(in) : value;
    }

    /** The codec of the value. */
    public ValueCodec<T> codec() {
        return codec;
    }

    @Override
    protected boolean mayWriteNothing() {
        return !key.required;
    }

    @Override
    public Shape shape() {
        return codec.shape();
    }
}
