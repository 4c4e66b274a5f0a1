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

/** The keys of {@link Plain}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class PlainKeys extends RecordKeys<Plain, PlainKeys, PlainKeys.Any> {
    /** The keys of a whole configuration. */
    public static final PlainKeys ROOT = new PlainKeys(Entry.root(PlainCodec.INSTANCE), PlainCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Plain, PlainKeys, Any> STEP = Step.of(ROOT);

    private final PlainCodec codec;

    private PlainKeys(Entry entry, PlainCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Plain#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Plain#part()}. */
    public Plain_PartKeys part() {
        return record(codec.part(), Plain_PartKeys.STEP);
    }

    @Override
    protected PlainKeys at(Entry entry, PlacedCodec<Plain> codec) {
        return new PlainKeys(entry, (PlainCodec) codec);
    }

    @Override
    protected Any any(List<PlainKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Plain} in a map or list, for matching. */
    public static final class Any extends AnyRecord<PlainKeys> {
        private Any(List<PlainKeys> forms) {
            super(forms);
        }

        /** Of {@link Plain#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Plain#part()}. */
        public Plain_PartKeys.Any part() {
            return all("part", Plain_PartKeys.STEP);
        }
    }
}
