package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.Scalars;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Defaults}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class DefaultsCodec extends PlacedCodec<Defaults> {
    static final Instant STARTED_DEFAULT = Scalars.INSTANT.read("2009-11-10 23:00:00 +0000 UTC");

    static final OffsetDateTime LOCAL_DEFAULT = Scalars.OFFSET_TIME.read("2009-11-10 23:00:00 +0100 CET");

    static final Duration PATIENCE_DEFAULT = Scalars.DURATION.read("1000000000");

    static final EnumText<Defaults.Level> DEFAULTS_LEVEL = new EnumText<Defaults.Level>("Level")
            .with(Defaults.Level.LOW, "1")
            .with(Defaults.Level.HIGH, "2");

    /** The codec of a whole configuration. */
    public static final DefaultsCodec INSTANCE = new DefaultsCodec(Place.root("vice.", "Defaults"));

    final PlacedScalar<String> name;
    final PlacedScalar<Boolean> flag;
    final PlacedScalar<Boolean> boxedFlag;
    final PlacedScalar<Byte> tiny;
    final PlacedScalar<Byte> boxedTiny;
    final PlacedScalar<Short> small;
    final PlacedScalar<Short> boxedSmall;
    final PlacedScalar<Integer> count;
    final PlacedScalar<Integer> boxedCount;
    final PlacedScalar<Long> total;
    final PlacedScalar<Long> boxedTotal;
    final PlacedScalar<Float> ratio;
    final PlacedScalar<Float> boxedRatio;
    final PlacedScalar<Double> exact;
    final PlacedScalar<Double> boxedExact;
    final PlacedScalar<Instant> started;
    final PlacedScalar<OffsetDateTime> local;
    final PlacedScalar<Duration> patience;
    final PlacedScalar<Defaults.Level> level;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private DefaultsCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name").defaultText("a \"name\"").text().orElse("a \"name\"");
        flag = place.key("flag", "flag", "flag").defaultText("T").bool().orElse(true);
        boxedFlag = place.key("boxedFlag", "boxedFlag", "boxedFlag")
                .defaultText("false")
                .bool()
                .orElse(Boolean.valueOf(false));
        tiny = place.key("tiny", "tiny", "tiny").defaultText("-128").int8().orElse((byte) -128);
        boxedTiny = place.key("boxedTiny", "boxedTiny", "boxedTiny")
                .defaultText("-128")
                .int8()
                .orElse(Byte.valueOf((byte) -128));
        small = place.key("small", "small", "small").defaultText("7").int16().orElse((short) 7);
        boxedSmall = place.key("boxedSmall", "boxedSmall", "boxedSmall")
                .defaultText("7")
                .int16()
                .orElse(Short.valueOf((short) 7));
        count = place.key("count", "count", "count").defaultText("-2147483648").int32().orElse(-2147483648);
        boxedCount = place.key("boxedCount", "boxedCount", "boxedCount")
                .defaultText("+42")
                .int32()
                .orElse(Integer.valueOf(42));
        total = place.key("total", "total", "total")
                .defaultText("-9223372036854775808")
                .int64()
                .orElse(-9223372036854775808L);
        boxedTotal = place.key("boxedTotal", "boxedTotal", "boxedTotal")
                .defaultText("42")
                .int64()
                .orElse(Long.valueOf(42L));
        ratio = place.key("ratio", "ratio", "ratio").defaultText("1.5E+00").float32().orElse(1.5f);
        boxedRatio = place.key("boxedRatio", "boxedRatio", "boxedRatio")
                .defaultText("-Inf")
                .float32()
                .orElse(Float.valueOf(Float.NEGATIVE_INFINITY));
        exact = place.key("exact", "exact", "exact").defaultText("5E-324").float64().orElse(4.9E-324d);
        boxedExact = place.key("boxedExact", "boxedExact", "boxedExact")
                .defaultText("NaN")
                .float64()
                .orElse(Double.valueOf(Double.NaN));
        started = place.key("started", "started", "started")
                .defaultText("2009-11-10 23:00:00 +0000 UTC")
                .scalar(Scalars.INSTANT)
                .orElse(STARTED_DEFAULT);
        local = place.key("local", "local", "local")
                .defaultText("2009-11-10 23:00:00 +0100 CET")
                .scalar(Scalars.OFFSET_TIME)
                .orElse(LOCAL_DEFAULT);
        patience = place.key("patience", "patience", "patience")
                .defaultText("1000000000")
                .scalar(Scalars.DURATION)
                .orElse(PATIENCE_DEFAULT);
        level = place.key("level", "level", "level")
                .defaultText("2")
                .scalar(DEFAULTS_LEVEL)
                .orElse(Defaults.Level.HIGH);
    }

    @Override
    public DefaultsCodec at(Place place) {
        return new DefaultsCodec(place);
    }

    @Override
    protected void write(Defaults value, Encoding out) {
        out.text(name, value.name());
        out.bool(flag, value.flag());
        boxedFlag.encode(value.boxedFlag(), out);
        out.int64(tiny, value.tiny());
        boxedTiny.encode(value.boxedTiny(), out);
        out.int64(small, value.small());
        boxedSmall.encode(value.boxedSmall(), out);
        out.int64(count, value.count());
        boxedCount.encode(value.boxedCount(), out);
        out.int64(total, value.total());
        boxedTotal.encode(value.boxedTotal(), out);
        out.float64(ratio, value.ratio());
        boxedRatio.encode(value.boxedRatio(), out);
        out.float64(exact, value.exact());
        boxedExact.encode(value.boxedExact(), out);
        started.encode(value.started(), out);
        local.encode(value.local(), out);
        patience.encode(value.patience(), out);
        level.encode(value.level(), out);
    }

    @Override
    protected Defaults read(Decoding in, @Nullable Defaults base) {
        return new Defaults(
                in.text(name, base == null ? "a \"name\"" : base.name()),
                in.bool(flag, base == null ? true : base.flag()),
                boxedFlag.decode(in, base == null ? boxedFlag.absent() : base.boxedFlag()),
                in.int8(tiny, base == null ? -128 : base.tiny()),
                boxedTiny.decode(in, base == null ? boxedTiny.absent() : base.boxedTiny()),
                in.int16(small, base == null ? 7 : base.small()),
                boxedSmall.decode(in, base == null ? boxedSmall.absent() : base.boxedSmall()),
                in.int32(count, base == null ? -2147483648 : base.count()),
                boxedCount.decode(in, base == null ? boxedCount.absent() : base.boxedCount()),
                in.int64(total, base == null ? -9223372036854775808L : base.total()),
                boxedTotal.decode(in, base == null ? boxedTotal.absent() : base.boxedTotal()),
                in.float32(ratio, base == null ? 1.5f : base.ratio()),
                boxedRatio.decode(in, base == null ? boxedRatio.absent() : base.boxedRatio()),
                in.float64(exact, base == null ? 4.9E-324d : base.exact()),
                boxedExact.decode(in, base == null ? boxedExact.absent() : base.boxedExact()),
                started.decode(in, base == null ? started.absent() : base.started()),
                local.decode(in, base == null ? local.absent() : base.local()),
                patience.decode(in, base == null ? patience.absent() : base.patience()),
                level.decode(in, base == null ? level.absent() : base.level()));
    }

    @Override
    public List<Component> components() {
        return Component.list(
                name,
                flag,
                boxedFlag,
                tiny,
                boxedTiny,
                small,
                boxedSmall,
                count,
                boxedCount,
                total,
                boxedTotal,
                ratio,
                boxedRatio,
                exact,
                boxedExact,
                started,
                local,
                patience,
                level);
    }
}
