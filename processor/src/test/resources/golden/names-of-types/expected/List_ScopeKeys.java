package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link List.Scope}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class List_ScopeKeys extends RecordKeys<List.Scope, List_ScopeKeys, List_ScopeKeys.Any> {
    /** The keys of a whole configuration. */
    public static final List_ScopeKeys ROOT = new List_ScopeKeys(
            Entry.root(List_ScopeCodec.INSTANCE), List_ScopeCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<List.Scope, List_ScopeKeys, Any> STEP = Step.of(ROOT);

    private final List_ScopeCodec codec;

    private List_ScopeKeys(Entry entry, List_ScopeCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link List.Scope#io()}. */
    public VicKey<String> io() {
        return codec.io.key(entry);
    }

    @Override
    protected List_ScopeKeys at(Entry entry, PlacedCodec<List.Scope> codec) {
        return new List_ScopeKeys(entry, (List_ScopeCodec) codec);
    }

    @Override
    protected Any any(java.util.List<List_ScopeKeys> forms) {
        return new Any(forms);
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
