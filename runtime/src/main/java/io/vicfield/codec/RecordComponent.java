package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/**
 * A component that is a record.
 *
 * @since 0.1
 */
public final class RecordComponent<T> extends Component {
    private final RecordCodec<?> owner;
    private final boolean optional;
    /** Bound when it is first used, so that records may contain each other. Threads may bind it more than once. */
    private @Nullable RecordCodec<T> codec;

    /**
     * Creates a component with this key.
     *
     * @param owner the codec of the record with this component
     * @param optional whether the record may be null
     */
    public RecordComponent(ComponentKey key, RecordCodec<?> owner, boolean optional) {
        super(key);
        this.owner = owner;
        this.optional = optional;
    }

    /** Encodes the record. */
    public void encode(@Nullable T value, Encoding out) {
        if (!key.writable) {
            return;
        }
        RecordCodec<T> nested = codec();
        if (!optional) {
            nested.encode(value, out);
        } else if (value != null && nested.place.hasLevelsLeft()) {
            encodePresent(nested, value, out);
        }
    }

    private static <T> void encodePresent(RecordCodec<T> codec, T value, Encoding out) {
        int before = out.mark();
        codec.write(value, out);
        if (out.mark() == before) {
            out.problem(codec.place, "record", "would write no key and decode as absent");
        }
    }

    /** Decodes the record. */
    public @Nullable T decode(Decoding in) {
        return decode(in, null);
    }

    /** Decodes the record over another one. */
    public @Nullable T decode(Decoding in, @Nullable T base) {
        if (optional) {
            return key.readable ? codec().decodeIfPresent(in, base) : base;
        }
        if (!key.readable) {
            return codec().zero(in, base);
        }
        int before = in.found();
        T value = codec().decode(in, base);
        if (key.required && base == null && in.found() == before) {
            in.missing(key);
        }
        return value;
    }

    /** The record's codec at its place. */
    @SuppressWarnings("unchecked") // the generated codec names the codec of the component's own type
    public RecordCodec<T> codec() {
        RecordCodec<T> bound = codec;
        if (bound == null) {
            RecordCodec<T> unbound = (RecordCodec<T>) owner.nested(key.component());
            bound = unbound.at(optional ? key.nestedOptional() : key.nested());
            codec = bound;
        }
        return bound;
    }

    @Override
    protected boolean mayWriteNothing() {
        return optional || !key.writable || codec().mayWriteNothing();
    }

    @Override
    public Shape shape() {
        return new Shape.Nested(codec());
    }

    @Override
    public boolean isOptional() {
        return optional;
    }
}
