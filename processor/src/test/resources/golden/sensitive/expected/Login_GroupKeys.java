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

/** The keys of {@link Login.Group}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Login_GroupKeys extends RecordKeys<Login.Group, Login_GroupKeys, Login_GroupKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Login_GroupKeys ROOT = new Login_GroupKeys(
            Entry.root(Login_GroupCodec.INSTANCE), Login_GroupCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Login.Group, Login_GroupKeys, Any> STEP = Step.of(ROOT);

    private final Login_GroupCodec codec;

    private Login_GroupKeys(Entry entry, Login_GroupCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Login.Group#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    @Override
    protected Login_GroupKeys at(Entry entry, PlacedCodec<Login.Group> codec) {
        return new Login_GroupKeys(entry, (Login_GroupCodec) codec);
    }

    @Override
    protected Any any(List<Login_GroupKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Login.Group} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Login_GroupKeys> {
        private Any(List<Login_GroupKeys> forms) {
            super(forms);
        }

        /** Of {@link Login.Group#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }
    }
}
