package io.vicfield.spi;

import io.vicfield.VicSource;
import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;
import io.vicfield.text.Integers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way from a source. A text that is no value is a problem and is read as Go reads it; reading goes on,
 * so that every problem is found.
 */
public final class Decoding extends Lookup {
    Decoding(VicSource source) {
        super(source);
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
        int before = found();
        T value = scalar(key, base, type);
        return found() == before ? base : value;
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
        if (!problems.isFatal()) {
            String message = masked || cause.getMessage() == null ? "" : ": " + cause.getMessage();
            String type = cause.getClass().getSimpleName();
            problem(
                    place,
                    "what the record's constructor accepts",
                    "the record's constructor refuses the values, " + type + message);
        }
        problems.fatal();
        return base;
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

    /** A problem that leaves no value to give, even leniently. */
    void fatal(PlacedKey key, @Nullable String at, String expected, String message) {
        problems.fatal();
        problem(key, at, expected, message);
    }

    /** The same of a joined list's elements. */
    void fatalElements(PlacedKey key, @Nullable String at, String expected, String message) {
        problems.fatal();
        elementProblem(key, at, -1, expected, message);
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
}
