package sample;

import io.vicfield.VicKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Typed keys of {@link Optionals}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OptionalsKeys extends RecordKeys<Optionals, OptionalsKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final OptionalsKeys ROOT = new OptionalsKeys(RecordLocation.root(OptionalsCodec.INSTANCE));

    private final OptionalsCodec codec;

    private OptionalsKeys(RecordLocation<Optionals> location) {
        super(location);
        codec = (OptionalsCodec) location.codec();
    }

    @Override
    protected OptionalsKeys at(RecordLocation<Optionals> location) {
        return new OptionalsKeys(location);
    }

    /**
     * Key of {@code name}: {@code name}, hidden.
     */
    public VicKey<Optional<String>> name() {
        return optional(codec.name);
    }

    /**
     * Key of {@code count}: {@code guestinfo.vice..count}, read-write.
     */
    public VicKey<Optional<Integer>> count() {
        return optional(codec.count);
    }

    /**
     * Key of {@code certificate}: {@code certificate}, hidden.
     */
    public VicKey<Optional<byte[]>> certificate() {
        return optional(codec.certificate);
    }

    /**
     * Key of {@code part}: {@code guestinfo.vice..part}, read-write.
     */
    public Optionals_PartKeys part() {
        return optionalRecord(codec.part, KeyFactory.of(Optionals_PartKeys.ROOT));
    }

    /**
     * Key of {@code nullableName}: {@code nullableName}, hidden.
     */
    public VicKey<@Nullable String> nullableName() {
        return scalar(codec.nullableName);
    }

    /**
     * Key of {@code nullableBytes}: {@code nullableBytes}, hidden.
     */
    public VicKey<byte @Nullable []> nullableBytes() {
        return scalar(codec.nullableBytes);
    }

    /**
     * Key of {@code started}: {@code started}, hidden.
     */
    public VicKey<@Nullable Instant> started() {
        return scalar(codec.started);
    }

    /**
     * Key of {@code patience}: {@code patience}, hidden.
     */
    public VicKey<@Nullable Duration> patience() {
        return scalar(codec.patience);
    }

    /**
     * Key of {@code key}: {@code key}, hidden.
     */
    public VicKey<byte @Nullable []> key() {
        return scalar(codec.key);
    }

    /**
     * Key of {@code nullablePart}: {@code nullablePart}, hidden.
     */
    public Optionals_PartKeys nullablePart() {
        return record(codec.nullablePart, KeyFactory.of(Optionals_PartKeys.ROOT));
    }
}
