package io.vicfield.codec;

import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;
import io.vicfield.text.Integers;
import org.jspecify.annotations.Nullable;

/** A component that is stored as one value. Primitive values have methods of their own, so that none is boxed. */
public final class ScalarComponent<T> extends Component {
    private final Scalar<T> type;
    private final boolean optional;
    /** Null without a default. */
    private final @Nullable T defaultValue;

    /**
     * At a key.
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
    public Scalar<T> type() {
        return type;
    }

    /** Encodes the value. */
    public void encode(@Nullable T value, Encoding out) {
        if (!key.writable || (optional && (value == null || !isFollowed()))) {
            return;
        }
        int before = out.mark();
        out.scalar(key, null, value, type);
        if (optional && out.mark() == before) {
            out.problem(key, null, type.type(), "would write no key, and come back as absent");
        }
    }

    /** Encodes a truth value. */
    public void encode(boolean value, Encoding out) {
        if (key.writable) {
            out.put(key, key.text(out.entry), value ? "true" : "false");
        }
    }

    /** Encodes a whole number of any size. */
    public void encode(long value, Encoding out) {
        if (key.writable) {
            out.put(key, key.text(out.entry), value == 0 ? "0" : Long.toString(value));
        }
    }

    /** Encodes a number of either precision. */
    public void encode(double value, Encoding out) {
        if (key.writable) {
            out.put(key, key.text(out.entry), Floats.format(value));
        }
    }

    /** Decodes the value. */
    public @Nullable T decode(Decoding in) {
        return decode(in, missing());
    }

    /** Decodes the value over another one. */
    public @Nullable T decode(Decoding in, @Nullable T base) {
        if (optional && !isFollowed()) {
            return base;
        }
        String text = in.get(key);
        return text == null ? base : in.parse(key, null, text, type, base);
    }

    /** Decodes a truth value. */
    public boolean decodeBoolean(Decoding in) {
        return decodeBoolean(in, defaultValue == null ? false : (Boolean) defaultValue);
    }

    /** Decodes a truth value over another one. */
    public boolean decodeBoolean(Decoding in, boolean base) {
        String text = in.get(key);
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

    /** Decodes a whole number of 8 bits. */
    public byte decodeByte(Decoding in) {
        return decodeByte(in, (byte) defaultLong());
    }

    /** Decodes a whole number of 8 bits over another one. */
    public byte decodeByte(Decoding in, byte base) {
        String text = in.get(key);
        return text == null ? base : (byte) integer(in, text, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** Decodes a whole number of 16 bits. */
    public short decodeShort(Decoding in) {
        return decodeShort(in, (short) defaultLong());
    }

    /** Decodes a whole number of 16 bits over another one. */
    public short decodeShort(Decoding in, short base) {
        String text = in.get(key);
        return text == null ? base : (short) integer(in, text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Decodes a whole number of 32 bits. */
    public int decodeInt(Decoding in) {
        return decodeInt(in, (int) defaultLong());
    }

    /** Decodes a whole number of 32 bits over another one. */
    public int decodeInt(Decoding in, int base) {
        String text = in.get(key);
        return text == null ? base : (int) integer(in, text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Decodes a whole number of 64 bits. */
    public long decodeLong(Decoding in) {
        return decodeLong(in, defaultLong());
    }

    /** Decodes a whole number of 64 bits over another one. */
    public long decodeLong(Decoding in, long base) {
        String text = in.get(key);
        return text == null ? base : integer(in, text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Decodes a number of single precision. */
    public float decodeFloat(Decoding in) {
        return decodeFloat(in, (float) defaultDouble());
    }

    /** Decodes a number of single precision over another one. */
    public float decodeFloat(Decoding in, float base) {
        String text = in.get(key);
        if (text == null) {
            return base;
        }
        double value = number(in, text);
        if (Math.abs(value) <= Double.MAX_VALUE && Float.isInfinite((float) value)) {
            in.unreadable(key, null, text, type.type());
        }
        return (float) value;
    }

    /** Decodes a number of double precision. */
    public double decodeDouble(Decoding in) {
        return decodeDouble(in, defaultDouble());
    }

    /** Decodes a number of double precision over another one. */
    public double decodeDouble(Decoding in, double base) {
        String text = in.get(key);
        return text == null ? base : number(in, text);
    }

    @Override
    public Shape shape() {
        return new Shape.Value(type);
    }

    @Override
    public boolean isOptional() {
        return optional;
    }

    /** What a missing key stands for: the default, or the type's zero value; null for an optional value. */
    public @Nullable T missing() {
        if (optional) {
            return null;
        }
        return defaultValue == null ? type.zero() : defaultValue;
    }

    /** This component, encoded and decoded whatever its record skips. */
    public ScalarComponent<T> withoutSkips() {
        ComponentKey always = key.withoutSkips();
        return always == key ? this : new ScalarComponent<>(always, type, optional);
    }

    /** Whether the value is encoded here: no depth and no {@code follow = false} above ends before it. */
    public boolean isReached() {
        return key.levels > 0 && (!optional || isFollowed());
    }

    /** Whether an optional value is reached: its own presence takes one level. */
    private boolean isFollowed() {
        return key.follow && key.levels > 1;
    }

    private long defaultLong() {
        return defaultValue == null ? 0 : ((Number) defaultValue).longValue();
    }

    private double defaultDouble() {
        return defaultValue == null ? 0 : ((Number) defaultValue).doubleValue();
    }

    /** A whole number; of one that is out of range the low bits count, as in Go. */
    private long integer(Decoding in, String text, long min, long max) {
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

    private double number(Decoding in, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Floats.parse(text);
        } catch (NumberFormatException e) {
            in.unreadable(key, null, text, type.type());
            return 0;
        }
    }
}
