package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Primitives}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PrimitivesKeys extends RecordKeys<Primitives, PrimitivesKeys, PrimitivesKeys.Any> {
    /** The keys of a whole configuration. */
    public static final PrimitivesKeys ROOT = new PrimitivesKeys(
            Entry.root(PrimitivesCodec.INSTANCE), PrimitivesCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Primitives, PrimitivesKeys, Any> STEP = Step.of(ROOT);

    private final PrimitivesCodec codec;

    private PrimitivesKeys(Entry entry, PrimitivesCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Primitives#flag()}. */
    public VicKey<Boolean> flag() {
        return codec.flag.key(entry);
    }

    /** Of {@link Primitives#tiny()}. */
    public VicKey<Byte> tiny() {
        return codec.tiny.key(entry);
    }

    /** Of {@link Primitives#small()}. */
    public VicKey<Short> small() {
        return codec.small.key(entry);
    }

    /** Of {@link Primitives#count()}. */
    public VicKey<Integer> count() {
        return codec.count.key(entry);
    }

    /** Of {@link Primitives#total()}. */
    public VicKey<Long> total() {
        return codec.total.key(entry);
    }

    /** Of {@link Primitives#ratio()}. */
    public VicKey<Float> ratio() {
        return codec.ratio.key(entry);
    }

    /** Of {@link Primitives#exact()}. */
    public VicKey<Double> exact() {
        return codec.exact.key(entry);
    }

    @Override
    protected PrimitivesKeys at(Entry entry, PlacedCodec<Primitives> codec) {
        return new PrimitivesKeys(entry, (PrimitivesCodec) codec);
    }

    @Override
    protected Any any(List<PrimitivesKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Primitives} in a map or list, for matching. */
    public static final class Any extends AnyRecord<PrimitivesKeys> {
        private Any(List<PrimitivesKeys> forms) {
            super(forms);
        }

        /** Of {@link Primitives#flag()}. */
        public VicKeyPattern flag() {
            return key("flag");
        }

        /** Of {@link Primitives#tiny()}. */
        public VicKeyPattern tiny() {
            return key("tiny");
        }

        /** Of {@link Primitives#small()}. */
        public VicKeyPattern small() {
            return key("small");
        }

        /** Of {@link Primitives#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Primitives#total()}. */
        public VicKeyPattern total() {
            return key("total");
        }

        /** Of {@link Primitives#ratio()}. */
        public VicKeyPattern ratio() {
            return key("ratio");
        }

        /** Of {@link Primitives#exact()}. */
        public VicKeyPattern exact() {
            return key("exact");
        }
    }
}
