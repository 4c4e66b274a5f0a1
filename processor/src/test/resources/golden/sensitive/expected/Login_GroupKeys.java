package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Login.Group}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Login_GroupKeys extends RecordKey<Login.Group> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Login.Group, Login_GroupKeys, Any> STEP = Step.record(Login_GroupKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Login_GroupKeys ROOT = STEP.root(Login_GroupCodec.INSTANCE);

    private final Login_GroupCodec codec;

    private Login_GroupKeys(Entry entry, PlacedCodec<Login.Group> codec) {
        super(entry, codec);
        this.codec = (Login_GroupCodec) codec;
    }

    /** Of {@link Login.Group#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
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
