package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Limits}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LimitsKeys extends RecordKeys<Limits, LimitsKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final LimitsKeys ROOT = new LimitsKeys(RecordLocation.root(LimitsCodec.INSTANCE));

    private final LimitsCodec codec;

    private LimitsKeys(RecordLocation<Limits> location) {
        super(location);
        codec = (LimitsCodec) location.codec();
    }

    @Override
    protected LimitsKeys at(RecordLocation<Limits> location) {
        return new LimitsKeys(location);
    }

    /**
     * Key of {@code readOnce}: {@code readOnce}, hidden.
     */
    public VicKey<String> readOnce() {
        return scalar(codec.readOnce);
    }

    /**
     * Key of {@code writeOnly}: {@code writeOnly}, hidden.
     */
    public VicKey<String> writeOnly() {
        return scalar(codec.writeOnly);
    }

    /**
     * Key of {@code listReadOnce}: {@code listReadOnce}, hidden.
     */
    public VicJoinedKey<List<String>> listReadOnce() {
        return joined(codec.listReadOnce);
    }

    /**
     * Key of {@code listWriteOnly}: {@code listWriteOnly}, hidden.
     */
    public VicJoinedKey<List<String>> listWriteOnly() {
        return joined(codec.listWriteOnly);
    }

    /**
     * Key of {@code optionalReadOnce}: {@code optionalReadOnce}, hidden.
     */
    public VicKey<Optional<String>> optionalReadOnce() {
        return optional(codec.optionalReadOnce);
    }

    /**
     * Key of {@code optionalWriteOnly}: {@code optionalWriteOnly}, hidden.
     */
    public VicKey<Optional<String>> optionalWriteOnly() {
        return optional(codec.optionalWriteOnly);
    }

    /**
     * Key of {@code partReadOnce}: {@code partReadOnce}, hidden.
     */
    public Limits_PartKeys partReadOnce() {
        return record(codec.partReadOnce, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of {@code partWriteOnly}: {@code partWriteOnly}, hidden.
     */
    public Limits_PartKeys partWriteOnly() {
        return record(codec.partWriteOnly, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of {@code shallow}: {@code shallow}, hidden.
     */
    public Limits_PartKeys shallow() {
        return record(codec.shallow, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of {@code flat}: {@code guestinfo.vice./flat}, read-only.
     */
    public VicListKey<List<Limits.Part>, Limits_PartKeys> flat() {
        return list(codec.flat, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of one element of {@code flat}.
     */
    public Limits_PartKeys flat(int index) {
        return flat().at(index);
    }

    /**
     * Key of {@code loose}: {@code loose}, hidden.
     */
    public Limits_PartKeys loose() {
        return optionalRecord(codec.loose, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of {@code holdsLoose}: {@code holdsLoose}, hidden.
     */
    public Limits_PartKeys holdsLoose() {
        return record(codec.holdsLoose, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of {@code name}: {@code name}, hidden.
     */
    public VicKey<String> name() {
        return scalar(codec.name);
    }

    /**
     * Key of {@code part}: {@code part}, hidden.
     */
    public Limits_PartKeys part() {
        return record(codec.part, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of {@code parts}: {@code parts}, hidden.
     */
    public VicListKey<List<Limits.Part>, Limits_PartKeys> parts() {
        return list(codec.parts, KeyFactory.of(Limits_PartKeys.ROOT));
    }

    /**
     * Key of one element of {@code parts}.
     */
    public Limits_PartKeys parts(int index) {
        return parts().at(index);
    }
}
