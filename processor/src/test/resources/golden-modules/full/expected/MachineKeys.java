package sample;

import io.vicfield.VicKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Machine}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings("exports")
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
     * Key of {@code name}: {@code name}, hidden.
     */
    public VicKey<String> name() {
        return scalar(codec.name);
    }

    /**
     * Key of {@code part}: {@code part}, hidden.
     */
    public Machine_PartKeys part() {
        return optionalRecord(codec.part, KeyFactory.of(Machine_PartKeys.ROOT));
    }
}
