package io.vicfield.codec;

import org.jspecify.annotations.Nullable;

/** A record that is a map's entry or a list's element: its keys are below the entry's. */
final class RecordValue<T> extends ValueCodec<T> {
    private final @Nullable RecordCodec<?> owner;
    private final @Nullable ComponentKey key;
    private final int subscripts;
    /** Bound when it is first used, so that records may contain each other. Threads may bind it more than once. */
    private @Nullable RecordCodec<T> codec;

    /** Below entries whose names hold a slash; see {@link Entry#isReadOnlyVariant}. */
    private @Nullable RecordCodec<T> readOnlyVariant;

    /** Not bound to a component yet. */
    RecordValue() {
        this(null, null, 0);
    }

    private RecordValue(@Nullable RecordCodec<?> owner, @Nullable ComponentKey key, int subscripts) {
        this.owner = owner;
        this.key = key;
        this.subscripts = subscripts;
    }

    @Override
    ValueCodec<T> bind(RecordCodec<?> record, ComponentKey component, int level) {
        return new RecordValue<>(record, component, level);
    }

    @Override
    public void encode(@Nullable T value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        out.enter(key, entryPrefix(prefix));
        RecordCodec<T> record = codec(out.entry.isReadOnlyVariant());
        if (value != null && record.place.hasLevelsLeft()) {
            record.write(value, out);
        } else {
            record.encode(value, out);
        }
        out.leave();
    }

    @Override
    public @Nullable T decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable T base) {
        in.enter(key, entryPrefix(prefix));
        RecordCodec<T> record = codec(in.entry.isReadOnlyVariant());
        if (!record.place.hasLevelsLeft()) {
            in.leave();
            return record.zero(in, base);
        }
        int found = in.found();
        int usable = in.usable();
        int problems = in.problems.size();
        boolean fatal = in.problems.isFatal();
        boolean outer = in.overBase(base != null);
        T value;
        try {
            // As RecordCodec.decodeIfPresent, without its frames: most values of a configuration are below entries.
            value = base == null ? record.read(in) : record.read(in, base);
        } catch (RuntimeException e) {
            value = record.refused(in, e, base);
        }
        in.overBase(outer);
        if (in.found() == found) {
            in.problems.forget(problems, fatal);
        }
        in.leave();
        return base != null || in.usable() > usable ? value : null;
    }

    @Override
    public @Nullable T zero(Decoding in) {
        return codec().zero(in, null);
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return !codec().place.hasLevelsLeft();
    }

    @Override
    boolean isEmptyWithoutKeys(int levels) {
        return codec().mayWriteNothing();
    }

    @Override
    public Shape shape() {
        return new Shape.Nested(codec());
    }

    private static String entryPrefix(@Nullable String prefix) {
        if (prefix == null) {
            throw new IllegalStateException("a record outside of lists and maps is a RecordComponent");
        }
        return prefix;
    }

    private RecordCodec<T> codec(boolean readOnly) {
        return readOnly ? readOnlyVariant() : codec();
    }

    @SuppressWarnings("unchecked") // the generated codec names the codec of the component's own entries
    private RecordCodec<T> codec() {
        RecordCodec<T> bound = codec;
        if (bound == null) {
            if (owner == null || key == null) {
                throw new IllegalStateException("not bound to a component");
            }
            RecordCodec<T> unbound = (RecordCodec<T>) owner.nested(key.component());
            bound = unbound.at(key.entries(subscripts));
            codec = bound;
        }
        return bound;
    }

    private RecordCodec<T> readOnlyVariant() {
        RecordCodec<T> bound = readOnlyVariant;
        if (bound == null) {
            RecordCodec<T> record = codec();
            bound = record.at(record.place.readOnlyVariant());
            readOnlyVariant = bound;
        }
        return bound;
    }
}
