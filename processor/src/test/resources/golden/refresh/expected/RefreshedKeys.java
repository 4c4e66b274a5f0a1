package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Refreshed}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class RefreshedKeys extends RecordKeys<Refreshed, RefreshedKeys, RefreshedKeys.Any> {
    /** The keys of a whole configuration. */
    public static final RefreshedKeys ROOT = new RefreshedKeys(
            Entry.root(RefreshedCodec.INSTANCE), RefreshedCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Refreshed, RefreshedKeys, Any> STEP = Step.of(ROOT);

    private final RefreshedCodec codec;

    private RefreshedKeys(Entry entry, RefreshedCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Refreshed#started()}. */
    public VicKey<Long> started() {
        return codec.started.key(entry);
    }

    /** Of {@link Refreshed#state()}. */
    public VicKey<Optional<String>> state() {
        return codec.state.key(entry);
    }

    /** Of {@link Refreshed#sessions()}. */
    public VicJoinedKey<List<String>> sessions() {
        return codec.sessions.key(entry);
    }

    @Override
    protected RefreshedKeys at(Entry entry, PlacedCodec<Refreshed> codec) {
        return new RefreshedKeys(entry, (RefreshedCodec) codec);
    }

    @Override
    protected Any any(List<RefreshedKeys> forms) {
        return new Any(forms);
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
