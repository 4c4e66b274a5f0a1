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

/** The keys of {@link Maps.Part}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Maps_PartKeys extends RecordKeys<Maps.Part, Maps_PartKeys, Maps_PartKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Maps_PartKeys ROOT = new Maps_PartKeys(
            Entry.root(Maps_PartCodec.INSTANCE), Maps_PartCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Maps.Part, Maps_PartKeys, Any> STEP = Step.of(ROOT);

    private final Maps_PartCodec codec;

    private Maps_PartKeys(Entry entry, Maps_PartCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Maps.Part#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    /** Of {@link Maps.Part#state()}. */
    public VicKey<String> state() {
        return codec.state.key(entry);
    }

    @Override
    protected Maps_PartKeys at(Entry entry, PlacedCodec<Maps.Part> codec) {
        return new Maps_PartKeys(entry, (Maps_PartCodec) codec);
    }

    @Override
    protected Any any(List<Maps_PartKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Maps.Part} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Maps_PartKeys> {
        private Any(List<Maps_PartKeys> forms) {
            super(forms);
        }

        /** Of {@link Maps.Part#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }

        /** Of {@link Maps.Part#state()}. */
        public VicKeyPattern state() {
            return key("state");
        }
    }
}
