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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the value table (wire-format, "Values"). A new type is a row here with its two functions.
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
    public static final Scalar<Boolean> BOOL = new PlainScalar<>("bool", false, Object::toString, Booleans::parse);

    /** 8 bits. */
    public static final Scalar<Byte> INT8 =
            new WholeScalar<>("int8", Byte.MIN_VALUE, Byte.MAX_VALUE, value -> (byte) value);

    /** 16 bits. */
    public static final Scalar<Short> INT16 =
            new WholeScalar<>("int16", Short.MIN_VALUE, Short.MAX_VALUE, value -> (short) value);

    /** 32 bits. */
    public static final Scalar<Integer> INT32 =
            new WholeScalar<>("int32", Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);

    /** 64 bits, as Go's int. */
    public static final Scalar<Long> INT64 = new WholeScalar<>("int64", Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

    /** Single precision, written as the double it equals. */
    public static final Scalar<Float> FLOAT32 =
            new PlainScalar<>("float32", 0f, value -> Floats.format(value), Scalars::single);

    /** Double precision. */
    public static final Scalar<Double> FLOAT64 = new PlainScalar<>("float64", 0d, Floats::format, Floats::parse);

    /** Base64; empty bytes write nothing. */
    public static final Scalar<byte[]> BYTES =
            new Base64Scalar<>("bytes", new byte[0], UnaryOperator.identity(), UnaryOperator.identity());

    /** An address that keeps its bytes. */
    public static final Scalar<IpAddress> IP = new Base64Scalar<>("ip", null, IpAddress::bytes, IpAddress::ofBytes);

    /** An address; IPv4 is written as 4 bytes. */
    public static final Scalar<InetAddress> INET = new Base64Scalar<>(
            "ip",
            null,
            InetAddress::getAddress,
            bytes -> IpAddress.ofBytes(bytes).toInetAddress());

    /** A point in time, written in UTC. */
    public static final Scalar<Instant> INSTANT = new PlainScalar<>(
            "time", Times.ZERO, Times::format, text -> Times.parse(text).toInstant());

    /** A point in time with its offset. */
    public static final Scalar<OffsetDateTime> OFFSET_TIME =
            new PlainScalar<>("time", Times.ZERO_OFFSET, Times::format, Times::parse);

    /** Nanoseconds. */
    public static final Scalar<Duration> DURATION = new PlainScalar<>(
            "duration",
            Duration.ZERO,
            Scalars::nanoseconds,
            text -> Duration.ofNanos(WholeScalar.parse(text, Long.MIN_VALUE, Long.MAX_VALUE)));

    private Scalars() {}

    /** A type that is converted to one that can be stored. */
    public static <W, T> Scalar<T> converted(VicConverter<W, T> converter, Scalar<W> wire) {
        return new ConvertedScalar<>(converter, wire);
    }

    private static float single(String text) {
        double value = Floats.parse(text);
        if (Math.abs(value) <= Double.MAX_VALUE && Float.isInfinite((float) value)) {
            throw new IllegalArgumentException("is out of range");
        }
        return (float) value;
    }

    private static String nanoseconds(Duration value) {
        try {
            return Long.toString(value.toNanos());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("is out of range: nanoseconds must fit 64 bits", e);
        }
    }
}
