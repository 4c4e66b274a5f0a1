package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import sample.other.Inner;
import sample.other.InnerKeys;

/** The keys of {@link Outer}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class OuterKeys extends RecordKey<Outer> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Outer, OuterKeys, Any> STEP = Step.record(OuterKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final OuterKeys ROOT = STEP.root(OuterCodec.INSTANCE);

    private final OuterCodec codec;

    private OuterKeys(Entry entry, PlacedCodec<Outer> codec) {
        super(entry, codec);
        this.codec = (OuterCodec) codec;
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
        return scalar(codec.mode, OuterCodec.INNER_MODE);
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
