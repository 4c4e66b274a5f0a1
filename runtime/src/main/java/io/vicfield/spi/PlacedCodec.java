package io.vicfield.spi;

import io.vicfield.VicCodec;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a record at a place. Generated codecs extend it: {@code INSTANCE} stands at the root, {@link #at} gives
 * the same codec elsewhere, and a record that holds another one reaches it through its codec alone.
 */
public abstract class PlacedCodec<T> implements VicCodec<T> {
    /** Where the record stands. */
    protected final Place place;

    /** How many keys the last record had: the next one has about as many. */
    private int expectedKeys = 16;

    private @Nullable KeyPatterns patterns;

    /** Whether some component had another key; null until it is asked for. */
    private @Nullable Boolean superseding;

    /** At a place. */
    protected PlacedCodec(Place place) {
        this.place = place;
    }

    /** This codec at another place. */
    public abstract PlacedCodec<T> at(Place place);

    /** The record's components with their keys, in the record's order. */
    public abstract List<Component> components();

    /** Writes every component. */
    protected abstract void write(T value, Encoding out);

    /** Reads every component; an absent one keeps what the base has, or its default. */
    protected abstract @Nullable T read(Decoding in, @Nullable T base);

    @Override
    public final void encode(T value, VicSink sink) {
        Encoding out = new Encoding(expectedKeys);
        encode(value, out);
        expectedKeys = out.keys();
        if (superseding()) {
            out.flush(sink, keys -> keys.codec(this));
        } else {
            out.flush(sink);
        }
    }

    boolean superseding() {
        Boolean known = superseding;
        if (known == null) {
            known = Supersession.within(this);
            superseding = known;
        }
        return known;
    }

    @Override
    public final T decode(VicSource source) {
        Decoding in = new Decoding(source);
        return in.problems.strictly(decode(in, (T) null));
    }

    @Override
    public final T decode(VicSource source, T base) {
        Decoding in = new Decoding(source);
        return in.problems.strictly(decode(in, base));
    }

    @Override
    public final T decodeLeniently(VicSource source, Consumer<VicProblem> problems) {
        Decoding in = new Decoding(source);
        return in.problems.leniently(decode(in, (T) null), problems);
    }

    @Override
    public final boolean owns(String key) {
        return patterns().match(key);
    }

    @Override
    public final List<String> describe(T value) {
        return Description.of(this, value);
    }

    /** The codec of the record that is stored: this one, but for types that are converted. */
    PlacedCodec<?> stored() {
        return this;
    }

    /** Every key of this codec, with {@code *} for the names of entries and {@code #} for indices. */
    public final KeyPatterns patterns() {
        KeyPatterns known = patterns;
        if (known == null) {
            known = KeyPatterns.of(this);
            patterns = known;
        }
        return known;
    }

    /** Writes a record that must be there. */
    public final void encode(@Nullable T value, Encoding out) {
        if (!place.open()) {
            return;
        }
        if (value == null) {
            out.missing(place, "record");
        } else {
            write(value, out);
        }
    }

    /** Writes a record if it is there. */
    public final void encodeNullable(@Nullable T value, Encoding out) {
        if (value == null || !place.open()) {
            return;
        }
        int before = out.mark();
        write(value, out);
        if (out.mark() == before) {
            out.vanishing(place);
        }
    }

    /** Writes a record if it is there. */
    public final void encodeOptional(@Nullable Optional<T> value, Encoding out) {
        if (value == null) {
            out.missing(place, "optional record");
        } else {
            encodeNullable(value.orElse(null), out);
        }
    }

    /** Reads a record; where no key of it is there, one of zero values, or what the base has. */
    public final @Nullable T decode(Decoding in, @Nullable T base) {
        boolean outer = in.overBase(base != null);
        try {
            return place.open() ? read(in, base) : absent(in, base);
        } finally {
            in.overBase(outer);
        }
    }

    /** Reads a record that must be there. */
    public final @Nullable T decodeRequired(Decoding in, @Nullable T base) {
        int before = in.found();
        T value = decode(in, base);
        if (in.found() == before && base == null && !in.muted()) {
            in.absent(place);
        }
        return value;
    }

    /** Reads a record that is absent if no key of it is there; what the base has is kept then. */
    public final @Nullable T decodeNullable(Decoding in, @Nullable T base) {
        return place.open() ? decodeIfThere(in, base, false) : base;
    }

    /** The same of an entry, which its map or list says is there: an empty text under a former key is enough. */
    final @Nullable T decodeEntry(Decoding in, @Nullable T base) {
        return decodeIfThere(in, base, true);
    }

    private @Nullable T decodeIfThere(Decoding in, @Nullable T base, boolean listed) {
        int found = listed ? in.seen() : in.found();
        int problems = in.problems.size();
        boolean fatal = in.problems.isFatal();
        T value = decode(in, base);
        if ((listed ? in.seen() : in.found()) > found) {
            return value;
        }
        in.problems.forget(problems, fatal);
        return base;
    }

    /** Reads a record that is absent if no key of it is there; what the base has is kept then. */
    public final Optional<T> decodeOptional(Decoding in, @Nullable Optional<T> base) {
        return Optional.ofNullable(decodeNullable(in, base == null ? null : base.orElse(null)));
    }

    /** The record without a key: zero values, or what the base has. */
    public final @Nullable T absent(Decoding in, @Nullable T base) {
        if (base != null) {
            return base;
        }
        in.mute();
        try {
            return read(in, null);
        } finally {
            in.unmute();
        }
    }
}
