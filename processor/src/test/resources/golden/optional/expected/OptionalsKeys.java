package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Optionals}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OptionalsKeys extends RecordKeys<Optionals, OptionalsKeys, OptionalsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final OptionalsKeys ROOT = new OptionalsKeys(
            Entry.root(OptionalsCodec.INSTANCE), OptionalsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Optionals, OptionalsKeys, Any> STEP = Step.of(ROOT);

    private final OptionalsCodec codec;

    private OptionalsKeys(Entry entry, OptionalsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Optionals#name()}. */
    public VicKey<Optional<String>> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Optionals#count()}. */
    public VicKey<Optional<Integer>> count() {
        return codec.count.key(entry);
    }

    /** Of {@link Optionals#certificate()}. */
    public VicKey<Optional<byte[]>> certificate() {
        return codec.certificate.key(entry);
    }

    /** Of {@link Optionals#started()}. */
    public VicKey<Optional<Instant>> started() {
        return codec.started.key(entry);
    }

    /** Of {@link Optionals#part()}. */
    public PartKeys part() {
        return record(codec.part(), PartKeys.STEP);
    }

    @Override
    protected OptionalsKeys at(Entry entry, PlacedCodec<Optionals> codec) {
        return new OptionalsKeys(entry, (OptionalsCodec) codec);
    }

    @Override
    protected Any any(List<OptionalsKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Optionals} in a map or list, for matching. */
    public static final class Any extends AnyRecord<OptionalsKeys> {
        private Any(List<OptionalsKeys> forms) {
            super(forms);
        }

        /** Of {@link Optionals#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Optionals#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Optionals#certificate()}. */
        public VicKeyPattern certificate() {
            return key("certificate");
        }

        /** Of {@link Optionals#started()}. */
        public VicKeyPattern started() {
            return key("started");
        }

        /** Of {@link Optionals#part()}. */
        public PartKeys.Any part() {
            return all("part", PartKeys.STEP);
        }
    }
}
