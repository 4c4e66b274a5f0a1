package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Refreshed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class RefreshedKeys extends RecordKey<Refreshed> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Refreshed, RefreshedKeys, Any> STEP = Step.record(RefreshedKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final RefreshedKeys ROOT = STEP.root(RefreshedCodec.INSTANCE);

    private final RefreshedCodec codec;

    private RefreshedKeys(Entry entry, PlacedCodec<Refreshed> codec) {
        super(entry, codec);
        this.codec = (RefreshedCodec) codec;
    }

    /** Of {@link Refreshed#started()}. */
    public VicKey<Long> started() {
        return scalar(codec.started, Scalars.INT64);
    }

    /** Of {@link Refreshed#state()}. */
    public VicKey<Optional<String>> state() {
        return optional(codec.state, Scalars.STRING);
    }

    /** Of {@link Refreshed#sessions()}. */
    public VicJoinedKey<List<String>> sessions() {
        return joined(codec.sessions);
    }

    /** The keys of every {@link Refreshed} in a map or list, for matching. */
    public static final class Any extends AnyRecord<RefreshedKeys> {
        private Any(List<RefreshedKeys> forms) {
            super(forms);
        }

        /** Of {@link Refreshed#started()}. */
        public VicKeyPattern started() {
            return key("started");
        }

        /** Of {@link Refreshed#state()}. */
        public VicKeyPattern state() {
            return key("state");
        }

        /** Of {@link Refreshed#sessions()}. */
        public VicJoinedPattern sessions() {
            return joined("sessions");
        }
    }
}
