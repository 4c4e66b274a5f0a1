package sample;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Boolean;
import java.lang.Byte;
import java.lang.Double;
import java.lang.Float;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.Short;
import java.lang.String;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Defaults}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class DefaultsCodec extends GeneratedCodec<Defaults> {
    static final EnumScalar<Defaults.Level> DEFAULTS_LEVEL = new EnumScalar<>("Level", new Defaults.Level[] {Defaults.Level.LOW,
            Defaults.Level.HIGH}, new String[] {"1", "2"});

    /**
     * The codec of a whole configuration.
     */
    public static final DefaultsCodec INSTANCE = new DefaultsCodec(Place.root("vice.", "Defaults"));

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code flag}
     */
    final ScalarComponent<Boolean> flag;

    /**
     * {@code boxedFlag}
     */
    final ScalarComponent<Boolean> boxedFlag;

    /**
     * {@code tiny}
     */
    final ScalarComponent<Byte> tiny;

    /**
     * {@code boxedTiny}
     */
    final ScalarComponent<Byte> boxedTiny;

    /**
     * {@code small}
     */
    final ScalarComponent<Short> small;

    /**
     * {@code boxedSmall}
     */
    final ScalarComponent<Short> boxedSmall;

    /**
     * {@code count}
     */
    final ScalarComponent<Integer> count;

    /**
     * {@code boxedCount}
     */
    final ScalarComponent<Integer> boxedCount;

    /**
     * {@code total}
     */
    final ScalarComponent<Long> total;

    /**
     * {@code boxedTotal}
     */
    final ScalarComponent<Long> boxedTotal;

    /**
     * {@code ratio}
     */
    final ScalarComponent<Float> ratio;

    /**
     * {@code boxedRatio}
     */
    final ScalarComponent<Float> boxedRatio;

    /**
     * {@code exact}
     */
    final ScalarComponent<Double> exact;

    /**
     * {@code boxedExact}
     */
    final ScalarComponent<Double> boxedExact;

    /**
     * {@code started}
     */
    final ScalarComponent<Instant> started;

    /**
     * {@code local}
     */
    final ScalarComponent<OffsetDateTime> local;

    /**
     * {@code patience}
     */
    final ScalarComponent<Duration> patience;

    /**
     * {@code minute}
     */
    final ScalarComponent<Duration> minute;

    /**
     * {@code sixtySeconds}
     */
    final ScalarComponent<Duration> sixtySeconds;

    /**
     * {@code level}
     */
    final ScalarComponent<Defaults.Level> level;

    private DefaultsCodec(Place place) {
        super(place);
        name = scalar(place.key("name").defaultValue("a \"name\""), Scalars.STRING);
        flag = scalar(place.key("flag").defaultValue("T"), Scalars.BOOL);
        boxedFlag = scalar(place.key("boxedFlag").defaultValue("false"), Scalars.BOOL);
        tiny = scalar(place.key("tiny").defaultValue("-128"), Scalars.INT8);
        boxedTiny = scalar(place.key("boxedTiny").defaultValue("-128"), Scalars.INT8);
        small = scalar(place.key("small").defaultValue("7"), Scalars.INT16);
        boxedSmall = scalar(place.key("boxedSmall").defaultValue("7"), Scalars.INT16);
        count = scalar(place.key("count").defaultValue("-2147483648"), Scalars.INT32);
        boxedCount = scalar(place.key("boxedCount").defaultValue("+42"), Scalars.INT32);
        total = scalar(place.key("total").defaultValue("-9223372036854775808"), Scalars.INT64);
        boxedTotal = scalar(place.key("boxedTotal").defaultValue("42"), Scalars.INT64);
        ratio = scalar(place.key("ratio").defaultValue("1.5E+00"), Scalars.FLOAT32);
        boxedRatio = scalar(place.key("boxedRatio").defaultValue("-Inf"), Scalars.FLOAT32);
        exact = scalar(place.key("exact").defaultValue("5E-324"), Scalars.FLOAT64);
        boxedExact = scalar(place.key("boxedExact").defaultValue("NaN"), Scalars.FLOAT64);
        started = scalar(place.key("started").defaultValue("2009-11-10 23:00:00 +0000 UTC"),
                Scalars.INSTANT);
        local = scalar(place.key("local").defaultValue("2009-11-10 23:00:00 +0100 CET"),
                Scalars.OFFSET_TIME);
        patience = scalar(place.key("patience").defaultValue("1000000000"), Scalars.DURATION);
        minute = scalar(place.key("minute").defaultValue("60000000000"), Scalars.DURATION);
        sixtySeconds = scalar(place.key("sixtySeconds").defaultValue("60000000000"),
                Scalars.DURATION);
        level = scalar(place.key("level").defaultValue("2"), DEFAULTS_LEVEL);
    }

    @Override
    public RecordCodec<Defaults> at(Place place) {
        return new DefaultsCodec(place);
    }

    @Override
    protected void write(Defaults value, Encoding out) {
        name.encode(value.name(), out);
        flag.encode(value.flag(), out);
        boxedFlag.encode(value.boxedFlag(), out);
        tiny.encode(value.tiny(), out);
        boxedTiny.encode(value.boxedTiny(), out);
        small.encode(value.small(), out);
        boxedSmall.encode(value.boxedSmall(), out);
        count.encode(value.count(), out);
        boxedCount.encode(value.boxedCount(), out);
        total.encode(value.total(), out);
        boxedTotal.encode(value.boxedTotal(), out);
        ratio.encode(value.ratio(), out);
        boxedRatio.encode(value.boxedRatio(), out);
        exact.encode(value.exact(), out);
        boxedExact.encode(value.boxedExact(), out);
        started.encode(value.started(), out);
        local.encode(value.local(), out);
        patience.encode(value.patience(), out);
        minute.encode(value.minute(), out);
        sixtySeconds.encode(value.sixtySeconds(), out);
        level.encode(value.level(), out);
    }

    @Override
    @NullUnmarked
    protected Defaults read(Decoding in) {
        return new Defaults(
                name.decode(in),
                flag.decodeBoolean(in),
                boxedFlag.decode(in),
                tiny.decodeByte(in),
                boxedTiny.decode(in),
                small.decodeShort(in),
                boxedSmall.decode(in),
                count.decodeInt(in),
                boxedCount.decode(in),
                total.decodeLong(in),
                boxedTotal.decode(in),
                ratio.decodeFloat(in),
                boxedRatio.decode(in),
                exact.decodeDouble(in),
                boxedExact.decode(in),
                started.decode(in),
                local.decode(in),
                patience.decode(in),
                minute.decode(in),
                sixtySeconds.decode(in),
                level.decode(in));
    }

    @Override
    @NullUnmarked
    protected Defaults read(Decoding in, Defaults base) {
        return new Defaults(
                name.decode(in, base.name()),
                flag.decodeBoolean(in, base.flag()),
                boxedFlag.decode(in, base.boxedFlag()),
                tiny.decodeByte(in, base.tiny()),
                boxedTiny.decode(in, base.boxedTiny()),
                small.decodeShort(in, base.small()),
                boxedSmall.decode(in, base.boxedSmall()),
                count.decodeInt(in, base.count()),
                boxedCount.decode(in, base.boxedCount()),
                total.decodeLong(in, base.total()),
                boxedTotal.decode(in, base.boxedTotal()),
                ratio.decodeFloat(in, base.ratio()),
                boxedRatio.decode(in, base.boxedRatio()),
                exact.decodeDouble(in, base.exact()),
                boxedExact.decode(in, base.boxedExact()),
                started.decode(in, base.started()),
                local.decode(in, base.local()),
                patience.decode(in, base.patience()),
                minute.decode(in, base.minute()),
                sixtySeconds.decode(in, base.sixtySeconds()),
                level.decode(in, base.level()));
    }
}
