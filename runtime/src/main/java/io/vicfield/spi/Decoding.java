package io.vicfield.spi;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;
import io.vicfield.text.Integers;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way from a source. A text that is no value is a problem and is read as Go reads it; reading goes on,
 * so that every problem is found.
 */
public final class Decoding extends Walk {
    /** Past all caches while an atomic group is read; see {@link GroupReading}. */
    VicSource source;

    private int found;
    /** Empty texts under former keys: they show nothing that may be absent, but an entry that is listed. */
    private int emptied;
    /** No value can be given: Go would crash, or a record's constructor refuses. */
    private boolean fatal;
    /** Above zero: below a depth that was cut; there are no keys. */
    private int muted;
    /** Reading over an existing record: nothing is required then. */
    private boolean overBase;
    /** The last key that was not there, whose text stood under a former one. */
    private @Nullable String replaced;

    private @Nullable String replacedAt;
    private @Nullable PlacedKey replacedKey;

    Decoding(VicSource source) {
        this.source = source;
    }

    /** Reads a text. */
    public String text(PlacedKey key, String absent) {
        String text = get(key);
        return text == null ? absent : text;
    }

    /** Reads a truth value. */
    public boolean bool(PlacedKey key, boolean absent) {
        String text = get(key);
        if (text == null) {
            return absent;
        }
        if (text.isEmpty()) {
            return false;
        }
        try {
            return Booleans.parse(text);
        } catch (IllegalArgumentException e) {
            unreadable(key, null, text, "bool");
            return false;
        }
    }

    /** Reads a whole number of 8 bits. */
    public byte int8(PlacedKey key, byte absent) {
        return (byte) integer(key, absent, Byte.MIN_VALUE, Byte.MAX_VALUE, "int8");
    }

    /** Reads a whole number of 16 bits. */
    public short int16(PlacedKey key, short absent) {
        return (short) integer(key, absent, Short.MIN_VALUE, Short.MAX_VALUE, "int16");
    }

    /** Reads a whole number of 32 bits. */
    public int int32(PlacedKey key, int absent) {
        return (int) integer(key, absent, Integer.MIN_VALUE, Integer.MAX_VALUE, "int32");
    }

    /** Reads a whole number of 64 bits. */
    public long int64(PlacedKey key, long absent) {
        return integer(key, absent, Long.MIN_VALUE, Long.MAX_VALUE, "int64");
    }

    /** Reads a number of single precision. */
    public float float32(PlacedKey key, float absent) {
        String text = get(key);
        if (text == null) {
            return absent;
        }
        double value = number(key, text, "float32");
        if (Math.abs(value) <= Double.MAX_VALUE && Float.isInfinite((float) value)) {
            unreadable(key, null, text, "float32");
        }
        return (float) value;
    }

    /** Reads a number of double precision. */
    public double float64(PlacedKey key, double absent) {
        String text = get(key);
        return text == null ? absent : number(key, text, "float64");
    }

    /** Reads any other scalar. */
    public <T> @Nullable T scalar(PlacedKey key, @Nullable T absent, Scalar<T> type) {
        String text = get(key);
        return text == null ? absent : value(key, null, text, type, absent);
    }

    /** Reads a scalar that may be absent. */
    public <T> @Nullable T nullable(PlacedKey key, @Nullable T base, Scalar<T> type) {
        if (!key.follow || key.levels < 2) {
            return base;
        }
        int before = found;
        T value = scalar(key, base, type);
        return found == before ? base : value;
    }

    /** Reads a scalar that may be absent. */
    public <T> Optional<T> optional(PlacedKey key, @Nullable Optional<T> base, Scalar<T> type) {
        return Optional.ofNullable(nullable(key, base == null ? null : base.orElse(null), type));
    }

    /**
     * Begins to read an atomic group, given the key of its generation.
     *
     * <pre>{@code
     * GroupReading reading = in.group(generation);
     * do {
     *     status = in.text(statusKey, "");
     *     code = in.int32(codeKey, 0);
     * } while (reading.again());
     * }</pre>
     */
    public GroupReading group(PlacedKey generation) {
        return new GroupReading(this, generation);
    }

    /**
     * Reports that a record's constructor refused what was read, and gives what stood there before. Its message is not
     * shown if anything of the record is masked, however far below.
     */
    public <T> @Nullable T refused(PlacedCodec<T> codec, RuntimeException cause, @Nullable T base) {
        return refused(codec.place, Masks.in(codec), cause, base);
    }

    /** The same for codecs of earlier versions, which name their place alone. */
    public <T> @Nullable T refused(Place place, RuntimeException cause, @Nullable T base) {
        return refused(place, place.masked(), cause, base);
    }

    private <T> @Nullable T refused(Place place, boolean masked, RuntimeException cause, @Nullable T base) {
        if (!fatal) {
            String message = masked || cause.getMessage() == null ? "" : ": " + cause.getMessage();
            String type = cause.getClass().getSimpleName();
            problem(
                    place,
                    "what the record's constructor accepts",
                    "the record's constructor refuses the values, " + type + message);
        }
        fatal = true;
        return base;
    }

    /** The text under a component's key; null if there is none. */
    @Nullable String get(PlacedKey key) {
        if (key.levels < 1 || muted > 0) {
            return null;
        }
        int before = found;
        String text = find(key, null);
        if (key.required && text == null && found == before && !overBase) {
            absent(key);
        }
        return text;
    }

    /** The text of a value, under its key or else a former one; null if there is none. */
    @Nullable String find(PlacedKey key, @Nullable String at) {
        int before = found;
        String text = fetch(key, wireKey(key, at));
        return text == null && key.formers != null && found == before && muted == 0 ? formerly(key, at) : text;
    }

    /** The elements of a joined list, from where its count was found. */
    @Nullable String elements(PlacedKey key, @Nullable String at) {
        if (replacedKey == null || !wireKey(key, at).equals(replaced)) {
            return fetch(key, elementsKey(key, at));
        }
        replaced = elementsKey(key, at);
        replacedAt = key.formerAt(replacedKey, entry, at) + '~' + replacedKey.suffix;
        return fetch(replacedKey, replacedAt);
    }

    /** The text under a key that belongs to a component; null if there is none. */
    private @Nullable String fetch(PlacedKey key, String wireKey) {
        if (muted > 0) {
            return null;
        }
        String text = key.secret ? opened(key, wireKey) : source.get(wireKey);
        if (text != null) {
            found++;
        }
        return text;
    }

    /**
     * The text under the first former key that has one. An empty one was left by somebody who cannot delete: it stands for
     * the zero value, and is no sign that an optional value is there.
     */
    private @Nullable String formerly(PlacedKey key, @Nullable String at) {
        PlacedKey[] formers = Objects.requireNonNull(key.formers);
        String present = wireKey(key, at);
        String text = null;
        int before = found;
        for (int i = 0; i < formers.length && found == before; i++) {
            String wireKey = key.formerAt(formers[i], entry, at) + formers[i].suffix;
            // Below a map that got another scope some keys are where they were.
            String stored = wireKey.equals(present) ? null : source.get(wireKey);
            if (stored != null) {
                replaced = present;
                replacedAt = wireKey;
                replacedKey = formers[i];
                text = stored;
                if (stored.isEmpty() && at == null) {
                    emptied++;
                } else {
                    text = formers[i].secret ? opened(formers[i], wireKey) : stored;
                    found++;
                }
            }
        }
        return text;
    }

    @Override
    String reported(String wireKey) {
        return replacedAt != null && wireKey.equals(replaced) ? replacedAt : wireKey;
    }

    /** The value of a text that is there; what cannot be read is a problem, and as Go has it. */
    <T> @Nullable T value(PlacedKey key, @Nullable String at, String text, Scalar<T> type, @Nullable T absent) {
        if (text.isEmpty()) {
            return type.zero();
        }
        try {
            return type.read(text);
        } catch (IllegalArgumentException e) {
            unreadable(key, at, text, type.type());
            return type.readLeniently(text, absent);
        }
    }

    /** One element of a joined list. */
    <T> @Nullable T element(PlacedKey key, @Nullable String at, int index, String text, Scalar<T> type) {
        if (text.isEmpty()) {
            return type.zero();
        }
        try {
            return type.read(text);
        } catch (IllegalArgumentException e) {
            String expected = type.type();
            elementProblem(key, at, index, expected, "expected " + expected + ", found " + shown(key, text));
            return type.readLeniently(text, type.zero());
        }
    }

    void unreadable(PlacedKey key, @Nullable String at, String text, String type) {
        problem(key, at, type, "expected " + type + ", found " + shown(key, text));
    }

    /** Reports that nothing is there for a component that must be. */
    void absent(PlacedKey key) {
        problem(key, null, "a value", "is required and no key of it is there");
    }

    /** Reports that no key of a record is there that must be. */
    void absent(Place place) {
        problem(place, "record", "is required and no key of it is there");
    }

    /** A problem that leaves no value to give, even leniently. */
    void fatal(PlacedKey key, @Nullable String at, String expected, String message) {
        fatal = true;
        problem(key, at, expected, message);
    }

    /** The same of a joined list's elements. */
    void fatalElements(PlacedKey key, @Nullable String at, String expected, String message) {
        fatal = true;
        elementProblem(key, at, -1, expected, message);
    }

    /** How many keys were there so far. */
    int found() {
        return found;
    }

    /** The same with empty texts under former keys. */
    int seen() {
        return found + emptied;
    }

    /** Forgets what was found and what was wrong since then: it is read again. */
    void rewind(int foundBefore, int problemsBefore, boolean fatalBefore) {
        found = foundBefore;
        forget(problemsBefore, fatalBefore);
    }

    /** Forgets the problems since then: what they are about turned out to be absent. */
    void forget(int problemsBefore, boolean fatalBefore) {
        problems.subList(problemsBefore, problems.size()).clear();
        fatal = fatalBefore;
    }

    boolean isFatal() {
        return fatal;
    }

    boolean muted() {
        return muted > 0;
    }

    void mute() {
        muted++;
    }

    void unmute() {
        muted--;
    }

    /** Says whether a record is read over an existing one, and returns what was said before. */
    boolean overBase(boolean now) {
        boolean before = overBase;
        overBase = now;
        return before;
    }

    /** Ends the reading of a value that may be null. */
    void check() {
        if (fatal || !problems.isEmpty()) {
            throw new VicDecodeException(problems);
        }
    }

    /** The value, if there is one to give. */
    <T> T given(@Nullable T value) {
        if (value == null) {
            throw new VicDecodeException(problems);
        }
        return value;
    }

    /** Ends a strict reading. */
    <T> T strictly(@Nullable T value) {
        check();
        return given(value);
    }

    /** Ends a lenient reading. */
    <T> T leniently(@Nullable T value, Consumer<VicProblem> listener) {
        if (value == null || fatal) {
            throw new VicDecodeException(problems);
        }
        problems.forEach(listener);
        return value;
    }

    private long integer(PlacedKey key, long absent, long min, long max, String type) {
        String text = get(key);
        return text == null ? absent : integer(key, text, min, max, type);
    }

    /** The number of a text that is there; of one out of range the low bits count, as in Go. */
    private long integer(PlacedKey key, String text, long min, long max, String type) {
        if (text.isEmpty()) {
            return 0;
        }
        boolean readable = Integers.readable(text);
        long value = readable ? Long.parseLong(text) : 0;
        if (!readable || value < min || value > max) {
            unreadable(key, null, text, type);
        }
        return value;
    }

    /** The number of a text that is there. */
    private double number(PlacedKey key, String text, String type) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Floats.parse(text);
        } catch (NumberFormatException e) {
            unreadable(key, null, text, type);
            return 0;
        }
    }

    private @Nullable String opened(PlacedKey key, String wireKey) {
        try {
            return source.getSecret(wireKey);
        } catch (VicSecretException e) {
            found++;
            problem(wireKey, entry.path() + key.path(), "a sealed text", e.reason());
            return null;
        }
    }
}
