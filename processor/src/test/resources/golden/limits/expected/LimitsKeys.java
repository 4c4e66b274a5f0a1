package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Limits}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LimitsKeys extends RecordKeys<Limits, LimitsKeys, LimitsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final LimitsKeys ROOT = new LimitsKeys(Entry.root(LimitsCodec.INSTANCE), LimitsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Limits, LimitsKeys, Any> STEP = Step.of(ROOT);

    private final LimitsCodec codec;

    private LimitsKeys(Entry entry, LimitsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Limits#readOnce()}. */
    public VicKey<String> readOnce() {
        return codec.readOnce.key(entry);
    }

    /** Of {@link Limits#writeOnly()}. */
    public VicKey<String> writeOnly() {
        return codec.writeOnly.key(entry);
    }

    /** Of {@link Limits#listReadOnce()}. */
    public VicJoinedKey<List<String>> listReadOnce() {
        return codec.listReadOnce.key(entry);
    }

    /** Of {@link Limits#listWriteOnly()}. */
    public VicJoinedKey<List<String>> listWriteOnly() {
        return codec.listWriteOnly.key(entry);
    }

    /** Of {@link Limits#optionalReadOnce()}. */
    public VicKey<Optional<String>> optionalReadOnce() {
        return codec.optionalReadOnce.key(entry);
    }

    /** Of {@link Limits#optionalWriteOnly()}. */
    public VicKey<Optional<String>> optionalWriteOnly() {
        return codec.optionalWriteOnly.key(entry);
    }

    /** Of {@link Limits#partReadOnce()}. */
    public PartKeys partReadOnce() {
        return record(codec.partReadOnce(), PartKeys.STEP);
    }

    /** Of {@link Limits#partWriteOnly()}. */
    public PartKeys partWriteOnly() {
        return record(codec.partWriteOnly(), PartKeys.STEP);
    }

    /** Of {@link Limits#shallow()}. */
    public PartKeys shallow() {
        return record(codec.shallow(), PartKeys.STEP);
    }

    /** Of {@link Limits#flat()}. */
    public VicListKey<List<Part>, PartKeys, PartKeys.Any> flat() {
        return list(codec.flat(), PartKeys.STEP);
    }

    /** Of one element of {@link Limits#flat()}. */
    public PartKeys flat(int index) {
        return flat().at(index);
    }

    /** Of {@link Limits#loose()}. */
    public PartKeys loose() {
        return record(codec.loose(), PartKeys.STEP);
    }

    /** Of {@link Limits#holdsLoose()}. */
    public PartKeys holdsLoose() {
        return record(codec.holdsLoose(), PartKeys.STEP);
    }

    /** Of {@link Limits#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Limits#part()}. */
    public PartKeys part() {
        return record(codec.part(), PartKeys.STEP);
    }

    /** Of {@link Limits#parts()}. */
    public VicListKey<List<Part>, PartKeys, PartKeys.Any> parts() {
        return list(codec.parts(), PartKeys.STEP);
    }

    /** Of one element of {@link Limits#parts()}. */
    public PartKeys parts(int index) {
        return parts().at(index);
    }

    @Override
    protected LimitsKeys at(Entry entry, PlacedCodec<Limits> codec) {
        return new LimitsKeys(entry, (LimitsCodec) codec);
    }

    @Override
    protected Any any(List<LimitsKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Limits} in a map or list, for matching. */
    public static final class Any extends AnyRecord<LimitsKeys> {
        private Any(List<LimitsKeys> forms) {
            super(forms);
        }

        /** Of {@link Limits#readOnce()}. */
        public VicKeyPattern readOnce() {
            return key("readOnce");
        }

        /** Of {@link Limits#writeOnly()}. */
        public VicKeyPattern writeOnly() {
            return key("writeOnly");
        }

        /** Of {@link Limits#listReadOnce()}. */
        public VicJoinedPattern listReadOnce() {
            return joined("listReadOnce");
        }

        /** Of {@link Limits#listWriteOnly()}. */
        public VicJoinedPattern listWriteOnly() {
            return joined("listWriteOnly");
        }

        /** Of {@link Limits#optionalReadOnce()}. */
        public VicKeyPattern optionalReadOnce() {
            return key("optionalReadOnce");
        }

        /** Of {@link Limits#optionalWriteOnly()}. */
        public VicKeyPattern optionalWriteOnly() {
            return key("optionalWriteOnly");
        }

        /** Of {@link Limits#partReadOnce()}. */
        public PartKeys.Any partReadOnce() {
            return all("partReadOnce", PartKeys.STEP);
        }

        /** Of {@link Limits#partWriteOnly()}. */
        public PartKeys.Any partWriteOnly() {
            return all("partWriteOnly", PartKeys.STEP);
        }

        /** Of {@link Limits#shallow()}. */
        public PartKeys.Any shallow() {
            return all("shallow", PartKeys.STEP);
        }

        /** Of {@link Limits#flat()}. */
        public VicListPattern<PartKeys.Any> flat() {
            return list("flat", PartKeys.STEP);
        }

        /** Of {@link Limits#loose()}. */
        public PartKeys.Any loose() {
            return all("loose", PartKeys.STEP);
        }

        /** Of {@link Limits#holdsLoose()}. */
        public PartKeys.Any holdsLoose() {
            return all("holdsLoose", PartKeys.STEP);
        }

        /** Of {@link Limits#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Limits#part()}. */
        public PartKeys.Any part() {
            return all("part", PartKeys.STEP);
        }

        /** Of {@link Limits#parts()}. */
        public VicListPattern<PartKeys.Any> parts() {
            return list("parts", PartKeys.STEP);
        }
    }
}
