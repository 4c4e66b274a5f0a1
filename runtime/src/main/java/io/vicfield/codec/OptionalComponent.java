package io.vicfield.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component that is an {@link Optional} scalar or record.
 *
 * @since 0.1
 */
public final class OptionalComponent<T> extends Component {
    private final @Nullable ScalarComponent<T> scalar;
    private final @Nullable RecordComponent<T> record;

    /** An optional scalar. */
    public OptionalComponent(ScalarComponent<T> scalar) {
        super(scalar.key);
        this.scalar = scalar;
        this.record = null;
    }

    /** An optional record. */
    public OptionalComponent(RecordComponent<T> record) {
        super(record.key);
        this.scalar = null;
        this.record = record;
    }

    /** Encodes the value, if it is present. */
    public void encode(@Nullable Optional<T> value, Encoding out) {
        if (!key.writable) {
            return;
        }
        if (value == null) {
            out.problem(key, null, "an optional value", "is null; use Optional.empty()");
        } else if (record != null) {
            record.encode(value.orElse(null), out);
        } else {
            scalar().encode(value.orElse(null), out);
        }
    }

    /** Decodes the value. */
    public Optional<T> decode(Decoding in) {
        return decode(in, Optional.empty());
    }

    /** Decodes the value over another one. */
    public Optional<T> decode(Decoding in, @Nullable Optional<T> base) {
        T old = base == null ? null : base.orElse(null);
        return Optional.ofNullable(record != null ? record.decode(in, old) : scalar().decode(in, old));
    }

    /** The value where it is a scalar. */
    public ScalarComponent<T> scalar() {
        if (scalar == null) {
            throw new IllegalStateException(key.path() + " is a record");
        }
        return scalar;
    }

    /** The value where it is a record. */
    public RecordComponent<T> record() {
        if (record == null) {
            throw new IllegalStateException(key.path() + " is not a record");
        }
        return record;
    }

    @Override
    protected boolean mayWriteNothing() {
        return true;
    }

    @Override
    public Shape shape() {
        return record != null ? record.shape() : scalar().shape();
    }

    @Override
    public boolean isOptional() {
        return true;
    }
}
