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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link List}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListKeys extends RecordKeys<List, ListKeys, ListKeys.Any> {
    /** The keys of a whole configuration. */
    public static final ListKeys ROOT = new ListKeys(Entry.root(ListCodec.INSTANCE), ListCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<List, ListKeys, Any> STEP = Step.of(ROOT);

    private final ListCodec codec;

    private ListKeys(Entry entry, ListCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link List#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link List#names()}. */
    public VicJoinedKey<java.util.List<String>> names() {
        return codec.names.key(entry);
    }

    /** Of {@link List#component()}. */
    public ComponentKeys component() {
        return record(codec.component(), ComponentKeys.STEP);
    }

    @Override
    protected ListKeys at(Entry entry, PlacedCodec<List> codec) {
        return new ListKeys(entry, (ListCodec) codec);
    }

    @Override
    protected Any any(java.util.List<ListKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link List} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ListKeys> {
        private Any(java.util.List<ListKeys> forms) {
            super(forms);
        }

        /** Of {@link List#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link List#names()}. */
        public VicJoinedPattern names() {
            return joined("names");
        }

        /** Of {@link List#component()}. */
        public ComponentKeys.Any component() {
            return all("component", ComponentKeys.STEP);
        }
    }
}
