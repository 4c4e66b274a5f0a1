package sample;

import io.vicfield.VicKey;
import io.vicfield.net.IpAddress;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
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

/**
 * Typed keys of {@link Machine}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class MachineKeys extends RecordKeys<Machine, MachineKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final MachineKeys ROOT = new MachineKeys(RecordLocation.root(MachineCodec.INSTANCE));

    private final MachineCodec codec;

    private MachineKeys(RecordLocation<Machine> location) {
        super(location);
        codec = (MachineCodec) location.codec();
    }

    @Override
    protected MachineKeys at(RecordLocation<Machine> location) {
        return new MachineKeys(location);
    }

    /**
     * Key of {@code flag}: {@code flag}, hidden.
     */
    public VicKey<Boolean> flag() {
        return scalar(codec.flag);
    }

    /**
     * Key of {@code tiny}: {@code guestinfo.vice./tiny}, read-only.
     */
    public VicKey<Byte> tiny() {
        return scalar(codec.tiny);
    }

    /**
     * Key of {@code small}: {@code guestinfo.vice..small}, read-write.
     */
    public VicKey<Short> small() {
        return scalar(codec.small);
    }

    /**
     * Key of {@code count}: {@code guestinfo.vice./Count}, read-only.
     */
    public VicKey<Integer> count() {
        return scalar(codec.count);
    }

    /**
     * Key of {@code total}: {@code guestinfo.vice./a/b}, read-only.
     */
    public VicKey<Long> total() {
        return scalar(codec.total);
    }

    /**
     * Key of {@code ratio}: {@code ratio}, hidden.
     */
    public VicKey<Float> ratio() {
        return scalar(codec.ratio);
    }

    /**
     * Key of {@code exact}: {@code exact}, hidden.
     */
    public VicKey<Double> exact() {
        return scalar(codec.exact);
    }

    /**
     * Key of {@code boxedFlag}: {@code boxedFlag}, hidden.
     */
    public VicKey<Boolean> boxedFlag() {
        return scalar(codec.boxedFlag);
    }

    /**
     * Key of {@code boxedTiny}: {@code boxedTiny}, hidden.
     */
    public VicKey<Byte> boxedTiny() {
        return scalar(codec.boxedTiny);
    }

    /**
     * Key of {@code boxedSmall}: {@code boxedSmall}, hidden.
     */
    public VicKey<Short> boxedSmall() {
        return scalar(codec.boxedSmall);
    }

    /**
     * Key of {@code boxedCount}: {@code boxedCount}, hidden.
     */
    public VicKey<Integer> boxedCount() {
        return scalar(codec.boxedCount);
    }

    /**
     * Key of {@code boxedTotal}: {@code boxedTotal}, hidden.
     */
    public VicKey<Long> boxedTotal() {
        return scalar(codec.boxedTotal);
    }

    /**
     * Key of {@code boxedRatio}: {@code boxedRatio}, hidden.
     */
    public VicKey<Float> boxedRatio() {
        return scalar(codec.boxedRatio);
    }

    /**
     * Key of {@code boxedExact}: {@code boxedExact}, hidden.
     */
    public VicKey<Double> boxedExact() {
        return scalar(codec.boxedExact);
    }

    /**
     * Key of {@code name}: {@code name}, hidden.
     */
    public VicKey<String> name() {
        return scalar(codec.name);
    }

    /**
     * Key of {@code certificate}: {@code certificate}, hidden.
     */
    public VicKey<byte[]> certificate() {
        return scalar(codec.certificate);
    }

    /**
     * Key of {@code gateway}: {@code gateway}, hidden.
     */
    public VicKey<IpAddress> gateway() {
        return scalar(codec.gateway);
    }

    /**
     * Key of {@code address}: {@code address}, hidden.
     */
    public VicKey<InetAddress> address() {
        return scalar(codec.address);
    }

    /**
     * Key of {@code started}: {@code started}, hidden.
     */
    public VicKey<Instant> started() {
        return scalar(codec.started);
    }

    /**
     * Key of {@code local}: {@code local}, hidden.
     */
    public VicKey<OffsetDateTime> local() {
        return scalar(codec.local);
    }

    /**
     * Key of {@code patience}: {@code patience}, hidden.
     */
    public VicKey<Duration> patience() {
        return scalar(codec.patience);
    }
}
