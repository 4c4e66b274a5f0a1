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

/** The keys of {@link Younger}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class YoungerKeys extends RecordKeys<Younger, YoungerKeys, YoungerKeys.Any> {
    /** The keys of a whole configuration. */
    public static final YoungerKeys ROOT = new YoungerKeys(Entry.root(YoungerCodec.INSTANCE), YoungerCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Younger, YoungerKeys, Any> STEP = Step.of(ROOT);

    private final YoungerCodec codec;

    private YoungerKeys(Entry entry, YoungerCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Younger#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Younger#age()}. */
    public VicKey<Younger.Age> age() {
        return codec.age.key(entry);
    }

    /** Of {@link Younger#legacies()}. */
    public VicMapKey<String, Legacy, LegacyKeys, LegacyKeys.Any> legacies() {
        return map(codec.legacies(), LegacyKeys.STEP);
    }

    /** Of one entry of {@link Younger#legacies()}. */
    public LegacyKeys legacies(String name) {
        return legacies().at(name);
    }

    @Override
    protected YoungerKeys at(Entry entry, PlacedCodec<Younger> codec) {
        return new YoungerKeys(entry, (YoungerCodec) codec);
    }

    @Override
    protected Any any(List<YoungerKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Younger} in a map or list, for matching. */
    public static final class Any extends AnyRecord<YoungerKeys> {
        private Any(List<YoungerKeys> forms) {
            super(forms);
        }

        /** Of {@link Younger#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Younger#age()}. */
        public VicKeyPattern age() {
            return key("age");
        }

        /** Of {@link Younger#legacies()}. */
        public VicMapPattern<String, LegacyKeys.Any> legacies() {
            return map("legacies", LegacyKeys.STEP);
        }
    }
}
