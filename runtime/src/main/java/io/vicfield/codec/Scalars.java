package io.vicfield.codec;

import io.vicfield.VicConverter;
import io.vicfield.net.IpAddress;
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
            return value.toString();
        }

        @Override
        public Boolean read(String text) {
            return Booleans.parse(text);
        }
    };

    /** 8 bits. */
    public static final Scalar<Byte> INT8 = new WholeScalar<>("int8", (byte) 0, Byte.MAX_VALUE);

    /** 16 bits. */
    public static final Scalar<Short> INT16 = new WholeScalar<>("int16", (short) 0, Short.MAX_VALUE);

    /** 32 bits. */
    public static final Scalar<Integer> INT32 = new WholeScalar<>("int32", 0, Integer.MAX_VALUE);

    /** 64 bits, as Go's int. */
    public static final Scalar<Long> INT64 = new WholeScalar<>("int64", 0L, Long.MAX_VALUE);

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
    };

    /** Base64; empty bytes write nothing. */
    public static final Scalar<byte[]> BYTES = new Base64Scalar<>("bytes", new byte[0]) {
        @Override
        byte[] bytes(byte[] value) {
            return value;
        }

        @Override
        byte[] value(byte[] bytes) {
            return bytes;
        }
    };

    /** An address that keeps its bytes. */
    public static final Scalar<IpAddress> IP = new Base64Scalar<>("ip", null) {
        @Override
        byte[] bytes(IpAddress value) {
            return value.bytes();
        }

        @Override
        IpAddress value(byte[] bytes) {
            return IpAddress.ofBytes(bytes);
        }
    };

    /** An address; IPv4 is written as 4 bytes. */
    public static final Scalar<InetAddress> INET = new Base64Scalar<>("ip", null) {
        @Override
        byte[] bytes(InetAddress value) {
            return value.getAddress();
        }

        @Override
        InetAddress value(byte[] bytes) {
            return IpAddress.ofBytes(bytes).toInetAddress();
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
}
