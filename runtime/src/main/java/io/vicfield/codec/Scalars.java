package io.vicfield.codec;

import io.vicfield.VicConverter;
import io.vicfield.net.IpAddress;
import io.vicfield.text.Base64Text;
import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;
import io.vicfield.text.Times;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the value table (wire-format, "Values"). A new type is a row here and its two methods.
 *
 * @since 0.1
 */
public final class Scalars {
    /** Any string; null counts as empty. */
    public static final Scalar<String> STRING = new Scalar<>() {
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
    };

    /** A boolean, parsed as Go's ParseBool does. */
    public static final Scalar<Boolean> BOOL = new PlainScalar<>("bool", false) {
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
    public static final Scalar<Byte> INT8 = new WholeScalar<>("int8", (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE) {
        @Override
        Byte of(long value) {
            return (byte) value;
        }
    };

    /** 16 bits. */
    public static final Scalar<Short> INT16 = new WholeScalar<>("int16", (short) 0, Short.MIN_VALUE, Short.MAX_VALUE) {
        @Override
        Short of(long value) {
            return (short) value;
        }
    };

    /** 32 bits. */
    public static final Scalar<Integer> INT32 = new WholeScalar<>("int32", 0, Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        Integer of(long value) {
            return (int) value;
        }
    };

    /** 64 bits, as Go's int. */
    public static final Scalar<Long> INT64 = new WholeScalar<>("int64", 0L, Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        Long of(long value) {
            return value;
        }
    };

    /** Single precision, written as the double it equals. */
    public static final Scalar<Float> FLOAT32 = new PlainScalar<>("float32", 0f) {
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

        @Override
        public Object entryIdentity(Float value) {
            return value + 0f; // 0 for -0 too, as in a map of Go
        }
    };

    /** Double precision. */
    public static final Scalar<Double> FLOAT64 = new PlainScalar<>("float64", 0d) {
        @Override
        String text(Double value) {
            return Floats.format(value);
        }

        @Override
        public Double read(String text) {
            return Floats.parse(text);
        }

        @Override
        public Object entryIdentity(Double value) {
            return value + 0d; // 0 for -0 too, as in a map of Go
        }
    };

    /** Base64; empty bytes write nothing. */
    public static final Scalar<byte[]> BYTES = new PlainScalar<>("bytes", null) {
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

        @Override
        public boolean countsAsMissing(String text) {
            return true;
        }
    };

    /** An address that keeps its bytes. */
    public static final Scalar<IpAddress> IP = new PlainScalar<>("ip", null) {
        @Override
        String text(IpAddress value) {
            return Base64Text.encode(value.bytes());
        }

        @Override
        public IpAddress read(String text) {
            return IpAddress.ofBytes(Base64Text.decode(text));
        }

        @Override
        public boolean countsAsMissing(String text) {
            return !isBase64(text);
        }
    };

    /** An address; IPv4 is written as 4 bytes. */
    public static final Scalar<InetAddress> INET = new PlainScalar<>("ip", null) {
        @Override
        String text(InetAddress value) {
            return Base64Text.encode(value.getAddress());
        }

        @Override
        public InetAddress read(String text) {
            return IpAddress.ofBytes(Base64Text.decode(text)).toInetAddress();
        }

        @Override
        public boolean countsAsMissing(String text) {
            return !isBase64(text);
        }
    };

    /** A point in time, written in UTC. */
    public static final Scalar<Instant> INSTANT = new PlainScalar<>("time", Times.ZERO) {
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
    public static final Scalar<OffsetDateTime> OFFSET_TIME = new PlainScalar<>("time", Times.ZERO_OFFSET) {
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
    public static final Scalar<Duration> DURATION = new PlainScalar<>("duration", Duration.ZERO) {
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
            return Duration.ofNanos(WholeScalar.parse(text));
        }
    };

    private Scalars() {}

    /** A type that is converted to one that can be stored. */
    public static <W, T> Scalar<T> converted(VicConverter<W, T> converter, Scalar<W> wire) {
        return new ConvertedScalar<>(converter, wire);
    }

    private static boolean isBase64(String text) {
        try {
            Base64Text.decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
