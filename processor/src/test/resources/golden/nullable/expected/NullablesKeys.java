package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The keys of {@link Nullables}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NullablesKeys extends RecordKeys<Nullables, NullablesKeys, NullablesKeys.Any> {
    /** The keys of a whole configuration. */
    public static final NullablesKeys ROOT = new NullablesKeys(
            Entry.root(NullablesCodec.INSTANCE), NullablesCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Nullables, NullablesKeys, Any> STEP = Step.of(ROOT);

    private final NullablesCodec codec;

    private NullablesKeys(Entry entry, NullablesCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Nullables#name()}. */
    public VicKey<@Nullable String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Nullables#count()}. */
    public VicKey<@Nullable Integer> count() {
        return codec.count.key(entry);
    }

    /** Of {@link Nullables#certificate()}. */
    public VicKey<byte @Nullable []> certificate() {
        return codec.certificate.key(entry);
    }

    /** Of {@link Nullables#patience()}. */
    public VicKey<@Nullable Duration> patience() {
        return codec.patience.key(entry);
    }

    /** Of {@link Nullables#part()}. */
    public PartKeys part() {
        return record(codec.part(), PartKeys.STEP);
    }

    @Override
    protected NullablesKeys at(Entry entry, PlacedCodec<Nullables> codec) {
        return new NullablesKeys(entry, (NullablesCodec) codec);
    }

    @Override
    protected Any any(List<NullablesKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Nullables} in a map or list, for matching. */
    public static final class Any extends AnyRecord<NullablesKeys> {
        private Any(List<NullablesKeys> forms) {
            super(forms);
        }

        /** Of {@link Nullables#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Nullables#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Nullables#certificate()}. */
        public VicKeyPattern certificate() {
            return key("certificate");
        }

        /** Of {@link Nullables#patience()}. */
        public VicKeyPattern patience() {
            return key("patience");
        }

        /** Of {@link Nullables#part()}. */
        public PartKeys.Any part() {
            return all("part", PartKeys.STEP);
        }
    }
}
