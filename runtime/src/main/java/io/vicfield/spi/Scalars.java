package io.vicfield.spi;

import io.vicfield.VicConverter;
import io.vicfield.net.IpAddress;
import io.vicfield.text.Base64Text;
import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;
import io.vicfield.text.Integers;
import io.vicfield.text.Times;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The rows of the value table (wire-format, "Values"). A new type is a row here and its two methods. */
public final class Scalars {
    /** Any text; null counts as empty. */
    public static final Scalar<String> STRING = new StringScalar();

    /** As Go's ParseBool. */
    public static final Scalar<Boolean> BOOL = new Plain<>("bool", false) {
        @Override
        String text(Boolean value) {
            return value ? "true" : "false";
        }

        @Override
        public Boolean read(String text) {
            return Booleans.parse(text);
        }
    };

    /** 8 bits. */
    public static final Scalar<Byte> INT8 = new Whole<>("int8", (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE) {
        @Override
        Byte of(long value) {
            return (byte) value;
        }
    };

    /** 16 bits. */
    public static final Scalar<Short> INT16 = new Whole<>("int16", (short) 0, Short.MIN_VALUE, Short.MAX_VALUE) {
        @Override
        Short of(long value) {
            return (short) value;
        }
    };

    /** 32 bits. */
    public static final Scalar<Integer> INT32 = new Whole<>("int32", 0, Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        Integer of(long value) {
            return (int) value;
        }
    };

    /** 64 bits, as Go's int. */
    public static final Scalar<Long> INT64 = new Whole<>("int64", 0L, Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        Long of(long value) {
            return value;
        }
    };

    /** Single precision, written as the double it equals. */
    public static final Scalar<Float> FLOAT32 = new Plain<>("float32", 0f) {
        @Override
        String text(Float value) {
            return Floats.format(value);
        }

        @Override
        public Float read(String text) {
            double value = Floats.parse(text);
            if (Math.abs(value) <= Double.MAX_VALUE && Float.isInfinite((float) value)) {
                throw new IllegalArgumentException("is out of range");
            }
            return (float) value;
        }
    };

    /** Double precision. */
    public static final Scalar<Double> FLOAT64 = new Plain<>("float64", 0d) {
        @Override
        String text(Double value) {
            return Floats.format(value);
        }

        @Override
        public Double read(String text) {
            return Floats.parse(text);
        }
    };

    /** Base64; empty bytes write nothing. */
    public static final Scalar<byte[]> BYTES = new Unset<>("bytes") {
        @Override
        public byte[] zero() {
            return new byte[0];
        }

        @Override
        @Nullable String text(byte[] value) {
            return value.length == 0 ? null : Base64Text.encode(value);
        }

        @Override
        public byte[] read(String text) {
            return Base64Text.decode(text);
        }
    };

    /** An address that keeps its bytes. */
    public static final Scalar<IpAddress> IP = new Unset<>("ip") {
        @Override
        String text(IpAddress value) {
            return Base64Text.encode(value.bytes());
        }

        @Override
        public IpAddress read(String text) {
            return IpAddress.ofBytes(Base64Text.decode(text));
        }

        @Override
        public @Nullable IpAddress readLeniently(String text, @Nullable IpAddress absent) {
            return base64(text) ? null : absent;
        }
    };

    /** An address; IPv4 is written as 4 bytes. */
    public static final Scalar<InetAddress> INET = new Unset<>("ip") {
        @Override
        String text(InetAddress value) {
            return Base64Text.encode(value.getAddress());
        }

        @Override
        public InetAddress read(String text) {
            return IpAddress.ofBytes(Base64Text.decode(text)).toInetAddress();
        }

        @Override
        public @Nullable InetAddress readLeniently(String text, @Nullable InetAddress absent) {
            return base64(text) ? null : absent;
        }
    };

    /** A point in time, written in UTC. */
    public static final Scalar<Instant> INSTANT = new Plain<>("time", Times.ZERO) {
        @Override
        String text(Instant value) {
            return Times.format(value);
        }

        @Override
        public Instant read(String text) {
            return Times.parse(text).toInstant();
        }
    };

    /** A point in time with its offset. */
    public static final Scalar<OffsetDateTime> OFFSET_TIME = new Plain<>("time", Times.ZERO_OFFSET) {
        @Override
        String text(OffsetDateTime value) {
            return Times.format(value);
        }

        @Override
        public OffsetDateTime read(String text) {
            return Times.parse(text);
        }
    };

    /** Nanoseconds. */
    public static final Scalar<Duration> DURATION = new Plain<>("duration", Duration.ZERO) {
        @Override
        String text(Duration value) {
            try {
                return Long.toString(value.toNanos());
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("is out of range: nanoseconds must fit 64 bits", e);
            }
        }

        @Override
        public Duration read(String text) {
            return Duration.ofNanos(whole(text));
        }
    };

    private Scalars() {}

    /** A type that is converted to one that can be stored. */
    public static <W, T> Scalar<T> converted(VicConverter<W, T> converter, Scalar<W> wire) {
        return new ConvertedScalar<>(converter, wire);
    }

    private static long whole(String text) {
        if (!Integers.readable(text)) {
            throw new IllegalArgumentException("is no whole number of 64 bits");
        }
        return Long.parseLong(text);
    }

    private static boolean base64(String text) {
        try {
            Base64Text.decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A type that always has a value. */
    private abstract static class Plain<T> implements Scalar<T> {
        private final String type;
        private final T zero;

        Plain(String type, T zero) {
            this.type = type;
            this.zero = zero;
        }

        abstract String text(T value);

        @Override
        public String type() {
            return type;
        }

        @Override
        public T zero() {
            return zero;
        }

        @Override
        public String write(@Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException("is null, which only optional and nullable components may be");
            }
            return text(value);
        }
    }

    /** A type whose values may be unset: they write nothing. */
    private abstract static class Unset<T> implements Scalar<T> {
        private final String type;

        Unset(String type) {
            this.type = type;
        }

        abstract @Nullable String text(T value);

        @Override
        public String type() {
            return type;
        }

        @Override
        public @Nullable T zero() {
            return null;
        }

        @Override
        public @Nullable String write(@Nullable T value) {
            return value == null ? null : text(value);
        }

        @Override
        public @Nullable T readLeniently(String text, @Nullable T absent) {
            return absent;
        }

        @Override
        public boolean mayBeUnset() {
            return true;
        }
    }

    /** A whole number; Go reads 64 bits and keeps the low ones. */
    private abstract static class Whole<T> extends Plain<T> {
        private final long min;
        private final long max;

        Whole(String type, T zero, long min, long max) {
            super(type, zero);
            this.min = min;
            this.max = max;
        }

        abstract T of(long value);

        @Override
        String text(T value) {
            return value.toString();
        }

        @Override
        public T read(String text) {
            long value = whole(text);
            if (value < min || value > max) {
                throw new IllegalArgumentException("is out of range");
            }
            return of(value);
        }

        @Override
        public T readLeniently(String text, @Nullable T absent) {
            return Integers.readable(text) ? of(Long.parseLong(text)) : zero();
        }
    }

    private static final class StringScalar implements Scalar<String> {
        @Override
        public String type() {
            return "string";
        }

        @Override
        public String zero() {
            return "";
        }

        @Override
        public String write(@Nullable String value) {
            return value == null ? "" : value;
        }

        @Override
        public String read(String text) {
            return text;
        }
    }
}
