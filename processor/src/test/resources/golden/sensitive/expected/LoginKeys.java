package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Login}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LoginKeys extends RecordKey<Login> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Login, LoginKeys, Any> STEP = Step.record(LoginKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final LoginKeys ROOT = STEP.root(LoginCodec.INSTANCE);

    private final LoginCodec codec;

    private LoginKeys(Entry entry, PlacedCodec<Login> codec) {
        super(entry, codec);
        this.codec = (LoginCodec) codec;
    }

    /** Of {@link Login#user()}. */
    public VicKey<String> user() {
        return scalar(codec.user, Scalars.STRING);
    }

    /** Of {@link Login#word()}. */
    public VicKey<String> word() {
        return scalar(codec.word, Scalars.STRING);
    }

    /** Of {@link Login#hint()}. */
    public VicKey<String> hint() {
        return scalar(codec.hint, Scalars.STRING, "not to be listed");
    }

    /** Of {@link Login#pin()}. */
    public VicKey<Optional<Integer>> pin() {
        return optional(codec.pin, Scalars.INT32);
    }

    /** Of {@link Login#args()}. */
    public VicJoinedKey<List<String>> args() {
        return joined(codec.args);
    }

    /** Of {@link Login#groups()}. */
    public VicMapKey<String, Login.Group, Login_GroupKeys, Login_GroupKeys.Any> groups() {
        return map(codec.groups(), Login_GroupKeys.STEP);
    }

    /** Of one entry of {@link Login#groups()}. */
    public Login_GroupKeys groups(String name) {
        return groups().at(name);
    }

    /** Of {@link Login#main()}. */
    public Login_GroupKeys main() {
        return record(codec.main(), Login_GroupKeys.STEP);
    }

    /** The keys of every {@link Login} in a map or list, for matching. */
    public static final class Any extends AnyRecord<LoginKeys> {
        private Any(List<LoginKeys> forms) {
            super(forms);
        }

        /** Of {@link Login#user()}. */
        public VicKeyPattern user() {
            return key("user");
        }

        /** Of {@link Login#word()}. */
        public VicKeyPattern word() {
            return key("word");
        }

        /** Of {@link Login#hint()}. */
        public VicKeyPattern hint() {
            return key("hint");
        }

        /** Of {@link Login#pin()}. */
        public VicKeyPattern pin() {
            return key("pin");
        }

        /** Of {@link Login#args()}. */
        public VicJoinedPattern args() {
            return joined("args");
        }

        /** Of {@link Login#groups()}. */
        public VicMapPattern<String, Login_GroupKeys.Any> groups() {
            return map("groups", Login_GroupKeys.STEP);
        }

        /** Of {@link Login#main()}. */
        public Login_GroupKeys.Any main() {
            return all("main", Login_GroupKeys.STEP);
        }
    }
}
