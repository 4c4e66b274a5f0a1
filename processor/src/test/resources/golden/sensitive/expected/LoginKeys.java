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
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Login}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LoginKeys extends RecordKeys<Login, LoginKeys, LoginKeys.Any> {
    /** The keys of a whole configuration. */
    public static final LoginKeys ROOT = new LoginKeys(Entry.root(LoginCodec.INSTANCE), LoginCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Login, LoginKeys, Any> STEP = Step.of(ROOT);

    private final LoginCodec codec;

    private LoginKeys(Entry entry, LoginCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Login#user()}. */
    public VicKey<String> user() {
        return codec.user.key(entry);
    }

    /** Of {@link Login#word()}. */
    public VicKey<String> word() {
        return codec.word.key(entry);
    }

    /** Of {@link Login#hint()}. */
    public VicKey<String> hint() {
        return codec.hint.key(entry);
    }

    /** Of {@link Login#pin()}. */
    public VicKey<Optional<Integer>> pin() {
        return codec.pin.key(entry);
    }

    /** Of {@link Login#args()}. */
    public VicJoinedKey<List<String>> args() {
        return codec.args.key(entry);
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

    @Override
    protected LoginKeys at(Entry entry, PlacedCodec<Login> codec) {
        return new LoginKeys(entry, (LoginCodec) codec);
    }

    @Override
    protected Any any(List<LoginKeys> forms) {
        return new Any(forms);
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
