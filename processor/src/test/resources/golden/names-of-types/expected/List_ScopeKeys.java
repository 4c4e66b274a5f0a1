package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link List.Scope}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class List_ScopeKeys extends RecordKey<List.Scope> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<List.Scope, List_ScopeKeys, Any> STEP = Step.record(List_ScopeKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final List_ScopeKeys ROOT = STEP.root(List_ScopeCodec.INSTANCE);

    private final List_ScopeCodec codec;

    private List_ScopeKeys(Entry entry, PlacedCodec<List.Scope> codec) {
        super(entry, codec);
        this.codec = (List_ScopeCodec) codec;
    }

    /** Of {@link List.Scope#io()}. */
    public VicKey<String> io() {
        return scalar(codec.io, Scalars.STRING);
    }

    /** The keys of every {@link List.Scope} in a map or list, for matching. */
    public static final class Any extends AnyRecord<List_ScopeKeys> {
        private Any(java.util.List<List_ScopeKeys> forms) {
            super(forms);
        }

        /** Of {@link List.Scope#io()}. */
        public VicKeyPattern io() {
            return key("io");
        }
    }
}
