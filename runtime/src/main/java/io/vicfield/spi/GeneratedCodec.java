package io.vicfield.spi;

import io.vicfield.TextEncoding;
import io.vicfield.VicCodec;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.atomic.AtomicGroup;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.ValueCodec;
import io.vicfield.codec.ValueComponent;
import io.vicfield.encoded.EncodedComponent;
import io.vicfield.former.FormerKeys;
import io.vicfield.former.FormerSource;
import io.vicfield.schema.KeyPatterns;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated codecs: it starts at the root of a configuration, and adds former keys, patterns and
 * descriptions to what a {@link RecordCodec} does. A generated constructor makes its components with the methods here.
 *
 * @since 0.1
 */
public abstract class GeneratedCodec<T> extends RecordCodec<T> implements VicCodec<T> {
    /** How many keys the last record had: the next one has about as many. */
    private int expectedKeys = 16;

    /** Computed when they are first needed. Threads may compute them more than once. */
    private @Nullable KeyPatterns patterns;

    private @Nullable Optional<FormerKeys> formerKeys;

    /** Creates the codec at a place. */
    protected GeneratedCodec(Place place) {
        super(place);
    }

    @Override
    public final void encode(T value, VicSink sink) {
        Encoding out = new Encoding(expectedKeys);
        if (value == null) {
            encode(null, out);
        } else {
            write(value, out);
        }
        expectedKeys = out.keys();
        FormerKeys formers = formerKeys();
        if (formers == null) {
            out.flush(sink);
        } else {
            formers.flush(out, sink);
        }
    }

    @Override
    public final T decode(VicSource source) {
        FormerKeys formers = formerKeys();
        if (formers != null) {
            return decode(formers.over(source), null);
        }
        Decoding in = new Decoding(source);
        return in.problems().strictly(decode(in, null));
    }

    @Override
    public final T decode(VicSource source, T base) {
        FormerKeys formers = formerKeys();
        if (formers != null) {
            return decode(formers.over(source), base);
        }
        Decoding in = new Decoding(source);
        return in.problems().strictly(decode(in, base));
    }

    private T decode(FormerSource source, @Nullable T base) {
        Decoding in = new Decoding(source);
        try {
            return in.problems().strictly(decode(in, base));
        } catch (VicDecodeException e) {
            throw source.named(e);
        }
    }

    @Override
    public final T decodeLeniently(VicSource source, Consumer<VicProblem> problems) {
        FormerKeys formers = formerKeys();
        if (formers != null) {
            return decodeLeniently(formers.over(source), problems);
        }
        Decoding in = new Decoding(source);
        return in.problems().leniently(decode(in, null), problems);
    }

    private T decodeLeniently(FormerSource source, Consumer<VicProblem> problems) {
        Decoding in = new Decoding(source);
        try {
            return in.problems().leniently(decode(in, null), problem -> problems.accept(source.named(problem)));
        } catch (VicDecodeException e) {
            throw source.named(e);
        }
    }

    @Override
    public final boolean owns(String key) {
        return patterns().match(key);
    }

    @Override
    public final List<String> describe(T value) {
        return Description.of(this, value);
    }

    /** Every key of this codec, with {@code *} for the names of entries and {@code #} for indices. */
    public final KeyPatterns patterns() {
        KeyPatterns known = patterns;
        if (known == null) {
            known = KeyPatterns.of(this);
            FormerKeys formers = formerKeys();
            if (formers != null) {
                known = known.with(formers.patterns(known));
            }
            patterns = known;
        }
        return known;
    }

    /** The former keys of this record and of all records in it; null if there are none. */
    public final @Nullable FormerKeys formerKeys() {
        Optional<FormerKeys> known = formerKeys;
        if (known == null) {
            known = Optional.ofNullable(FormerKeys.of(this));
            formerKeys = known;
        }
        return known.orElse(null);
    }

    /** A component that is stored as one value. */
    protected final <V> ScalarComponent<V> scalar(ComponentKey key, Scalar<V> type) {
        return add(component(key, type, false));
    }

    /** A component that is stored as one value, or null. */
    protected final <V> ScalarComponent<V> nullable(ComponentKey key, Scalar<V> type) {
        return add(component(key, type, true));
    }

    /** A component that is stored as one value, or empty. */
    protected final <V> OptionalComponent<V> optional(ComponentKey key, Scalar<V> type) {
        return add(new OptionalComponent<>(component(key, type, true)));
    }

    private static <V> ScalarComponent<V> component(ComponentKey key, Scalar<V> type, boolean optional) {
        return key.metadata().encoding() == TextEncoding.NONE
                ? new ScalarComponent<>(key, type, optional)
                : new EncodedComponent<>(key, type, optional);
    }

    /** A list, a map or an array. */
    protected final <V> ValueComponent<V> value(ComponentKey key, ValueCodec<V> codec) {
        return add(new ValueComponent<>(key, this, codec));
    }

    /** A record; {@link #nested} names its codec. */
    protected final <V> RecordComponent<V> record(ComponentKey key) {
        return add(new RecordComponent<>(key, this, false));
    }

    /** A record, or null. */
    protected final <V> RecordComponent<V> nullableRecord(ComponentKey key) {
        return add(new RecordComponent<>(key, this, true));
    }

    /** A record, or empty. */
    protected final <V> OptionalComponent<V> optionalRecord(ComponentKey key) {
        return add(new OptionalComponent<>(new RecordComponent<V>(key, this, true)));
    }

    /** An atomic group, given the key of its generation. */
    protected final AtomicGroup group(ComponentKey generation) {
        return add(new AtomicGroup(generation));
    }
}
