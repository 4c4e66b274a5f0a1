package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
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

    final PlacedKey name;
    final PlacedKey flag;
    final PlacedKey boxedFlag;
    final PlacedKey tiny;
    final PlacedKey boxedTiny;
    final PlacedKey small;
    final PlacedKey boxedSmall;
    final PlacedKey count;
    final PlacedKey boxedCount;
    final PlacedKey total;
    final PlacedKey boxedTotal;
    final PlacedKey ratio;
    final PlacedKey boxedRatio;
    final PlacedKey exact;
    final PlacedKey boxedExact;
    final PlacedKey started;
    final PlacedKey local;
    final PlacedKey patience;
    final PlacedKey level;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private DefaultsCodec(Place place) {
        super(place);
        name = place.key("name", "name", "name");
        flag = place.key("flag", "flag", "flag");
        boxedFlag = place.key("boxedFlag", "boxedFlag", "boxedFlag");
        tiny = place.key("tiny", "tiny", "tiny");
        boxedTiny = place.key("boxedTiny", "boxedTiny", "boxedTiny");
        small = place.key("small", "small", "small");
        boxedSmall = place.key("boxedSmall", "boxedSmall", "boxedSmall");
        count = place.key("count", "count", "count");
        boxedCount = place.key("boxedCount", "boxedCount", "boxedCount");
        total = place.key("total", "total", "total");
        boxedTotal = place.key("boxedTotal", "boxedTotal", "boxedTotal");
        ratio = place.key("ratio", "ratio", "ratio");
        boxedRatio = place.key("boxedRatio", "boxedRatio", "boxedRatio");
        exact = place.key("exact", "exact", "exact");
        boxedExact = place.key("boxedExact", "boxedExact", "boxedExact");
        started = place.key("started", "started", "started");
        local = place.key("local", "local", "local");
        patience = place.key("patience", "patience", "patience");
        level = place.key("level", "level", "level");
    }

    @Override
    public DefaultsCodec at(Place place) {
        return new DefaultsCodec(place);
    }

    @Override
    protected void write(Defaults value, Encoding out) {
        out.text(name, value.name());
        out.bool(flag, value.flag());
        out.scalar(boxedFlag, value.boxedFlag(), Scalars.BOOL);
        out.int64(tiny, value.tiny());
        out.scalar(boxedTiny, value.boxedTiny(), Scalars.INT8);
        out.int64(small, value.small());
        out.scalar(boxedSmall, value.boxedSmall(), Scalars.INT16);
        out.int64(count, value.count());
        out.scalar(boxedCount, value.boxedCount(), Scalars.INT32);
        out.int64(total, value.total());
        out.scalar(boxedTotal, value.boxedTotal(), Scalars.INT64);
        out.float64(ratio, value.ratio());
        out.scalar(boxedRatio, value.boxedRatio(), Scalars.FLOAT32);
        out.float64(exact, value.exact());
        out.scalar(boxedExact, value.boxedExact(), Scalars.FLOAT64);
        out.scalar(started, value.started(), Scalars.INSTANT);
        out.scalar(local, value.local(), Scalars.OFFSET_TIME);
        out.scalar(patience, value.patience(), Scalars.DURATION);
        out.scalar(level, value.level(), DEFAULTS_LEVEL);
    }

    @Override
    protected Defaults read(Decoding in, @Nullable Defaults base) {
        return new Defaults(
                in.text(name, base == null ? "a \"name\"" : base.name()),
                in.bool(flag, base == null ? true : base.flag()),
                in.scalar(boxedFlag, base == null ? Boolean.valueOf(false) : base.boxedFlag(), Scalars.BOOL),
                in.int8(tiny, base == null ? -128 : base.tiny()),
                in.scalar(boxedTiny, base == null ? Byte.valueOf((byte) -128) : base.boxedTiny(), Scalars.INT8),
                in.int16(small, base == null ? 7 : base.small()),
                in.scalar(boxedSmall, base == null ? Short.valueOf((short) 7) : base.boxedSmall(), Scalars.INT16),
                in.int32(count, base == null ? -2147483648 : base.count()),
                in.scalar(boxedCount, base == null ? Integer.valueOf(42) : base.boxedCount(), Scalars.INT32),
                in.int64(total, base == null ? -9223372036854775808L : base.total()),
                in.scalar(boxedTotal, base == null ? Long.valueOf(42L) : base.boxedTotal(), Scalars.INT64),
                in.float32(ratio, base == null ? 1.5f : base.ratio()),
                in.scalar(
                        boxedRatio,
                        base == null ? Float.valueOf(Float.NEGATIVE_INFINITY) : base.boxedRatio(),
                        Scalars.FLOAT32),
                in.float64(exact, base == null ? 4.9E-324d : base.exact()),
                in.scalar(boxedExact, base == null ? Double.valueOf(Double.NaN) : base.boxedExact(), Scalars.FLOAT64),
                in.scalar(started, base == null ? STARTED_DEFAULT : base.started(), Scalars.INSTANT),
                in.scalar(local, base == null ? LOCAL_DEFAULT : base.local(), Scalars.OFFSET_TIME),
                in.scalar(patience, base == null ? PATIENCE_DEFAULT : base.patience(), Scalars.DURATION),
                in.scalar(level, base == null ? Defaults.Level.HIGH : base.level(), DEFAULTS_LEVEL));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(name, Scalars.STRING, "").orElse("a \"name\""),
                Component.scalar(flag, Scalars.BOOL, "").orElse("T"),
                Component.scalar(boxedFlag, Scalars.BOOL, "").orElse("false"),
                Component.scalar(tiny, Scalars.INT8, "").orElse("-128"),
                Component.scalar(boxedTiny, Scalars.INT8, "").orElse("-128"),
                Component.scalar(small, Scalars.INT16, "").orElse("7"),
                Component.scalar(boxedSmall, Scalars.INT16, "").orElse("7"),
                Component.scalar(count, Scalars.INT32, "").orElse("-2147483648"),
                Component.scalar(boxedCount, Scalars.INT32, "").orElse("+42"),
                Component.scalar(total, Scalars.INT64, "").orElse("-9223372036854775808"),
                Component.scalar(boxedTotal, Scalars.INT64, "").orElse("42"),
                Component.scalar(ratio, Scalars.FLOAT32, "").orElse("1.5E+00"),
                Component.scalar(boxedRatio, Scalars.FLOAT32, "").orElse("-Inf"),
                Component.scalar(exact, Scalars.FLOAT64, "").orElse("5E-324"),
                Component.scalar(boxedExact, Scalars.FLOAT64, "").orElse("NaN"),
                Component.scalar(started, Scalars.INSTANT, "").orElse("2009-11-10 23:00:00 +0000 UTC"),
                Component.scalar(local, Scalars.OFFSET_TIME, "").orElse("2009-11-10 23:00:00 +0100 CET"),
                Component.scalar(patience, Scalars.DURATION, "").orElse("1000000000"),
                Component.scalar(level, DEFAULTS_LEVEL, "").orElse("2"));
    }
}
