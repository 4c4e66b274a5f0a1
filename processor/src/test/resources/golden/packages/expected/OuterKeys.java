package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import sample.other.Inner;
import sample.other.InnerKeys;

/** The keys of {@link Outer}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OuterKeys extends RecordKeys<Outer, OuterKeys, OuterKeys.Any> {
    /** The keys of a whole configuration. */
    public static final OuterKeys ROOT = new OuterKeys(Entry.root(OuterCodec.INSTANCE), OuterCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer, OuterKeys, Any> STEP = Step.of(ROOT);

    private final OuterCodec codec;

    private OuterKeys(Entry entry, OuterCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Outer#inner()}. */
    public InnerKeys inner() {
        return record(codec.inner(), InnerKeys.STEP);
    }

    /** Of {@link Outer#inners()}. */
    public VicMapKey<String, Inner, InnerKeys, InnerKeys.Any> inners() {
        return map(codec.inners(), InnerKeys.STEP);
    }

    /** Of one entry of {@link Outer#inners()}. */
    public InnerKeys inners(String name) {
        return inners().at(name);
    }

    /** Of {@link Outer#mode()}. */
    public VicKey<Inner.Mode> mode() {
        return codec.mode.key(entry);
    }

    @Override
    protected OuterKeys at(Entry entry, PlacedCodec<Outer> codec) {
        return new OuterKeys(entry, (OuterCodec) codec);
    }

    @Override
    protected Any any(List<OuterKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Outer} in a map or list, for matching. */
    public static final class Any extends AnyRecord<OuterKeys> {
        private Any(List<OuterKeys> forms) {
            super(forms);
        }

        /** Of {@link Outer#inner()}. */
        public InnerKeys.Any inner() {
            return all("inner", InnerKeys.STEP);
        }

        /** Of {@link Outer#inners()}. */
        public VicMapPattern<String, InnerKeys.Any> inners() {
            return map("inners", InnerKeys.STEP);
        }

        /** Of {@link Outer#mode()}. */
        public VicKeyPattern mode() {
            return key("mode");
        }
    }
}
