package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.net.IpAddress;
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
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Machine}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MachineCodec extends GeneratedCodec<Machine> {
    /**
     * The codec of a whole configuration.
     */
    public static final MachineCodec INSTANCE = new MachineCodec(Place.root("vice.", "Machine"));

    /**
     * {@code flag}
     */
    final ScalarComponent<Boolean> flag;

    /**
     * {@code guestinfo.vice./tiny}
     */
    final ScalarComponent<Byte> tiny;

    /**
     * {@code guestinfo.vice..small}
     */
    final ScalarComponent<Short> small;

    /**
     * {@code guestinfo.vice./Count}
     */
    final ScalarComponent<Integer> count;

    /**
     * {@code guestinfo.vice./a/b}
     */
    final ScalarComponent<Long> total;

    /**
     * {@code ratio}
     */
    final ScalarComponent<Float> ratio;

    /**
     * {@code exact}
     */
    final ScalarComponent<Double> exact;

    /**
     * {@code boxedFlag}
     */
    final ScalarComponent<Boolean> boxedFlag;

    /**
     * {@code boxedTiny}
     */
    final ScalarComponent<Byte> boxedTiny;

    /**
     * {@code boxedSmall}
     */
    final ScalarComponent<Short> boxedSmall;

    /**
     * {@code boxedCount}
     */
    final ScalarComponent<Integer> boxedCount;

    /**
     * {@code boxedTotal}
     */
    final ScalarComponent<Long> boxedTotal;

    /**
     * {@code boxedRatio}
     */
    final ScalarComponent<Float> boxedRatio;

    /**
     * {@code boxedExact}
     */
    final ScalarComponent<Double> boxedExact;

    /**
     * {@code name}
     */
    final ScalarComponent<String> name;

    /**
     * {@code certificate}
     */
    final ScalarComponent<byte[]> certificate;

    /**
     * {@code gateway}
     */
    final ScalarComponent<IpAddress> gateway;

    /**
     * {@code address}
     */
    final ScalarComponent<InetAddress> address;

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

    private MachineCodec(Place place) {
        super(place);
        flag = scalar(place.key("flag"), Scalars.BOOL);
        tiny = scalar(place.key("tiny", Scope.READ_ONLY), Scalars.INT8);
        small = scalar(place.key("small", Scope.READ_WRITE), Scalars.INT16);
        count = scalar(place.key("count", "Count", Scope.READ_ONLY), Scalars.INT32);
        total = scalar(place.key("total", "a/b", Scope.READ_ONLY), Scalars.INT64);
        ratio = scalar(place.key("ratio"), Scalars.FLOAT32);
        exact = scalar(place.key("exact"), Scalars.FLOAT64);
        boxedFlag = scalar(place.key("boxedFlag"), Scalars.BOOL);
        boxedTiny = scalar(place.key("boxedTiny"), Scalars.INT8);
        boxedSmall = scalar(place.key("boxedSmall"), Scalars.INT16);
        boxedCount = scalar(place.key("boxedCount"), Scalars.INT32);
        boxedTotal = scalar(place.key("boxedTotal"), Scalars.INT64);
        boxedRatio = scalar(place.key("boxedRatio"), Scalars.FLOAT32);
        boxedExact = scalar(place.key("boxedExact"), Scalars.FLOAT64);
        name = scalar(place.key("name")
                .doc("The name that users see, \"quotes\" and $dollars included"), Scalars.STRING);
        certificate = scalar(place.key("certificate"), Scalars.BYTES);
        gateway = scalar(place.key("gateway"), Scalars.IP);
        address = scalar(place.key("address"), Scalars.INET);
        started = scalar(place.key("started"), Scalars.INSTANT);
        local = scalar(place.key("local"), Scalars.OFFSET_TIME);
        patience = scalar(place.key("patience"), Scalars.DURATION);
    }

    @Override
    public RecordCodec<Machine> at(Place place) {
        return new MachineCodec(place);
    }

    @Override
    protected void write(Machine value, Encoding out) {
        flag.encode(value.flag(), out);
        tiny.encode(value.tiny(), out);
        small.encode(value.small(), out);
        count.encode(value.count(), out);
        total.encode(value.total(), out);
        ratio.encode(value.ratio(), out);
        exact.encode(value.exact(), out);
        boxedFlag.encode(value.boxedFlag(), out);
        boxedTiny.encode(value.boxedTiny(), out);
        boxedSmall.encode(value.boxedSmall(), out);
        boxedCount.encode(value.boxedCount(), out);
        boxedTotal.encode(value.boxedTotal(), out);
        boxedRatio.encode(value.boxedRatio(), out);
        boxedExact.encode(value.boxedExact(), out);
        name.encode(value.name(), out);
        certificate.encode(value.certificate(), out);
        gateway.encode(value.gateway(), out);
        address.encode(value.address(), out);
        started.encode(value.started(), out);
        local.encode(value.local(), out);
        patience.encode(value.patience(), out);
    }

    @Override
    @NullUnmarked
    protected Machine read(Decoding in) {
        return new Machine(
                flag.decodeBoolean(in),
                tiny.decodeByte(in),
                small.decodeShort(in),
                count.decodeInt(in),
                total.decodeLong(in),
                ratio.decodeFloat(in),
                exact.decodeDouble(in),
                boxedFlag.decode(in),
                boxedTiny.decode(in),
                boxedSmall.decode(in),
                boxedCount.decode(in),
                boxedTotal.decode(in),
                boxedRatio.decode(in),
                boxedExact.decode(in),
                name.decode(in),
                certificate.decode(in),
                gateway.decode(in),
                address.decode(in),
                started.decode(in),
                local.decode(in),
                patience.decode(in));
    }

    @Override
    @NullUnmarked
    protected Machine read(Decoding in, Machine base) {
        return new Machine(
                flag.decodeBoolean(in, base.flag()),
                tiny.decodeByte(in, base.tiny()),
                small.decodeShort(in, base.small()),
                count.decodeInt(in, base.count()),
                total.decodeLong(in, base.total()),
                ratio.decodeFloat(in, base.ratio()),
                exact.decodeDouble(in, base.exact()),
                boxedFlag.decode(in, base.boxedFlag()),
                boxedTiny.decode(in, base.boxedTiny()),
                boxedSmall.decode(in, base.boxedSmall()),
                boxedCount.decode(in, base.boxedCount()),
                boxedTotal.decode(in, base.boxedTotal()),
                boxedRatio.decode(in, base.boxedRatio()),
                boxedExact.decode(in, base.boxedExact()),
                name.decode(in, base.name()),
                certificate.decode(in, base.certificate()),
                gateway.decode(in, base.gateway()),
                address.decode(in, base.address()),
                started.decode(in, base.started()),
                local.decode(in, base.local()),
                patience.decode(in, base.patience()));
    }
}
