package io.vicfield.codec;

import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;
import io.vicfield.text.Integers;
import org.jspecify.annotations.Nullable;

/**
 * A component that is stored as one value. Subclasses change how its text is stored. Primitive values have methods of their
 * own, so that none is boxed.
 *
 * @since 0.1
 */
public class ScalarComponent<T> extends Component {
    private final Scalar<T> type;
    private final boolean optional;
    /** Null without a default. */
    private final @Nullable T defaultValue;

    /**
     * Creates a component with this key.
     *
     * @param optional whether the value may be null
     */
    public ScalarComponent(ComponentKey key, Scalar<T> type, boolean optional) {
        super(key);
        this.type = type;
        this.optional = optional;
        String text = key.metadata().defaultValue();
        this.defaultValue = text == null ? null : type.read(text);
    }

    /** The type of the value. */
    public final Scalar<T> type() {
        return type;
    }

    /** Encodes the value. */
    public final void encode(@Nullable T value, Encoding out) {
        if (!key.writable || (optional && (value == null || !isReached()))) {
            return;
        }
        if (value == null && !optional && isMissingOtherThanNull()) {
            put("", out);
            return;
        }
        int before = out.mark();
        String text = out.text(key, null, value, type);
        if (text != null) {
            put(text, out);
        } else if (optional && out.mark() == before) {
            out.problem(key, null, type.type(), "would write no key and decode as absent");
        }
    }

    private void put(String text, Encoding out) {
        if (!text.isEmpty()) {
            store(text, out);
        } else if (key.exact && defaultValue == null && !optional && !key.required) {
            out.empty(key, null);
        } else {
            putEmpty(out);
        }
    }

    /** Stores the empty value, for a typed key. */
    public final void putEmpty(Encoding out) {
        if (key.exact) {
            out.problem(
                    key,
                    null,
                    type.type(),
                    "is empty: stores hold the empty value as <nil>, which other programs would read; remove the key");
        } else {
            out.put(key, key.text(out.entry), "");
        }
    }

    /** Stores a value's text, which is not empty. */
    protected void store(String text, Encoding out) {
        out.put(key, key.text(out.entry), text);
    }

    /** Finds a value's text; null if the key is missing. */
    protected @Nullable String stored(Decoding in) {
        return in.get(key);
    }

    /** Whether the empty value is read as null, but a missing key is read as the default, or must not be missing. */
    private boolean isMissingOtherThanNull() {
        return type.zero() == null && (defaultValue != null || key.required);
    }

    /** Encodes a truth value. */
    public final void encode(boolean value, Encoding out) {
        if (key.writable) {
            out.put(key, key.text(out.entry), value ? "true" : "false");
        }
    }

    /** Encodes a whole number of any size. */
    public final void encode(long value, Encoding out) {
        if (key.writable) {
            out.put(key, key.text(out.entry), value == 0 ? "0" : Long.toString(value));
        }
    }

    /** Encodes a number of either precision. */
    public final void encode(double value, Encoding out) {
        if (key.writable) {
            out.put(key, key.text(out.entry), Floats.format(value));
        }
    }

    /** Decodes the value. */
    public final @Nullable T decode(Decoding in) {
        return decode(in, missing());
    }

    /** Decodes the value over another one. */
    public final @Nullable T decode(Decoding in, @Nullable T base) {
        if (optional && !isReached()) {
            return base;
        }
        String text = stored(in);
        return text == null ? base : in.parse(key, null, text, type, base);
    }

    /** Decodes a truth value. */
    public final boolean decodeBoolean(Decoding in) {
        return truth(in, in.get(key), defaultValue != null && (Boolean) defaultValue);
    }

    /** Decodes a truth value over another one. */
    public final boolean decodeBoolean(Decoding in, boolean base) {
        return truth(in, in.get(key), base);
    }

    /** Decodes a whole number of 8 bits. */
    public final byte decodeByte(Decoding in) {
        return (byte) integer(in, in.get(key), defaultLong(), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** Decodes a whole number of 8 bits over another one. */
    public final byte decodeByte(Decoding in, byte base) {
        return (byte) integer(in, in.get(key), base, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** Decodes a whole number of 16 bits. */
    public final short decodeShort(Decoding in) {
        return (short) integer(in, in.get(key), defaultLong(), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Decodes a whole number of 16 bits over another one. */
    public final short decodeShort(Decoding in, short base) {
        return (short) integer(in, in.get(key), base, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Decodes a whole number of 32 bits. */
    public final int decodeInt(Decoding in) {
        return (int) integer(in, in.get(key), defaultLong(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Decodes a whole number of 32 bits over another one. */
    public final int decodeInt(Decoding in, int base) {
        return (int) integer(in, in.get(key), base, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Decodes a whole number of 64 bits. */
    public final long decodeLong(Decoding in) {
        return integer(in, in.get(key), defaultLong(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Decodes a whole number of 64 bits over another one. */
    public final long decodeLong(Decoding in, long base) {
        return integer(in, in.get(key), base, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Decodes a number of single precision. */
    public final float decodeFloat(Decoding in) {
        return single(in, in.get(key), (float) defaultDouble());
    }

    /** Decodes a number of single precision over another one. */
    public final float decodeFloat(Decoding in, float base) {
        return single(in, in.get(key), base);
    }

    /** Decodes a number of double precision. */
    public final double decodeDouble(Decoding in) {
        return number(in, in.get(key), defaultDouble());
    }

    /** Decodes a number of double precision over another one. */
    public final double decodeDouble(Decoding in, double base) {
        return number(in, in.get(key), base);
    }

    @Override
    public Shape shape() {
        return new Shape.Value(type);
    }

    @Override
    public final boolean isOptional() {
        return optional;
    }

    @Override
    protected final boolean mayWriteNothing() {
        if (optional || !key.writable || !isReached()) {
            return true;
        }
        return type.mayWriteNothing() && defaultValue == null && !key.required;
    }

    /** What a missing key stands for: the default, or the type's zero value; null for an optional value. */
    public final @Nullable T missing() {
        if (optional) {
            return null;
        }
        return defaultValue == null ? type.zero() : defaultValue;
    }

    /** This component, encoded and decoded even if its record skips it. */
    public final ScalarComponent<T> withoutSkips() {
        ComponentKey always = key.withoutSkips();
        return always == key ? this : with(always);
    }

    /** This component with another key. */
    protected ScalarComponent<T> with(ComponentKey other) {
        return new ScalarComponent<>(other, type, optional);
    }

    private long defaultLong() {
        return defaultValue == null ? 0 : ((Number) defaultValue).longValue();
    }

    private double defaultDouble() {
        return defaultValue == null ? 0 : ((Number) defaultValue).doubleValue();
    }

    private boolean truth(Decoding in, @Nullable String text, boolean base) {
        if (text == null) {
            return base;
        }
        try {
            return !text.isEmpty() && Booleans.parse(text);
        } catch (IllegalArgumentException e) {
            in.unreadable(key, null, text, type.type());
            return false;
        }
    }

    /** A whole number; of one that is out of range the low bits count, as in Go. */
    private long integer(Decoding in, @Nullable String text, long base, long min, long max) {
        if (text == null) {
            return base;
        }
        if (text.isEmpty()) {
            return 0;
        }
        boolean readable = Integers.readable(text);
        long value = readable ? Long.parseLong(text) : 0;
        if (!readable || value < min || value > max) {
            in.unreadable(key, null, text, type.type());
        }
        return value;
    }

    private float single(Decoding in, @Nullable String text, float base) {
        double value = number(in, text, base);
        if (text != null && Math.abs(value) <= Double.MAX_VALUE && Float.isInfinite((float) value)) {
            in.unreadable(key, null, text, type.type());
        }
        return (float) value;
    }

    private double number(Decoding in, @Nullable String text, double base) {
        if (text == null) {
            return base;
        }
        try {
            return text.isEmpty() ? 0 : Floats.parse(text);
        } catch (NumberFormatException e) {
            in.unreadable(key, null, text, type.type());
            return 0;
        }
    }
}
