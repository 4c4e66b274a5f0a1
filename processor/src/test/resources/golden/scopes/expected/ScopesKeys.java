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

/** The keys of {@link Scopes}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ScopesKeys extends RecordKey<Scopes> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Scopes, ScopesKeys, Any> STEP = Step.record(ScopesKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final ScopesKeys ROOT = STEP.root(ScopesCodec.INSTANCE);

    private final ScopesCodec codec;

    private ScopesKeys(Entry entry, PlacedCodec<Scopes> codec) {
        super(entry, codec);
        this.codec = (ScopesCodec) codec;
    }

    /** Of {@link Scopes#inherited()}. */
    public VicKey<String> inherited() {
        return scalar(codec.inherited, Scalars.STRING);
    }

    /** Of {@link Scopes#alsoInherited()}. */
    public VicKey<String> alsoInherited() {
        return scalar(codec.alsoInherited, Scalars.STRING);
    }

    /** Of {@link Scopes#hidden()}. */
    public VicKey<String> hidden() {
        return scalar(codec.hidden, Scalars.STRING);
    }

    /** Of {@link Scopes#readOnly()}. */
    public VicKey<String> readOnly() {
        return scalar(codec.readOnly, Scalars.STRING);
    }

    /** Of {@link Scopes#readWrite()}. */
    public VicKey<String> readWrite() {
        return scalar(codec.readWrite, Scalars.STRING);
    }

    /** Of {@link Scopes#fresh()}. */
    public VicKey<String> fresh() {
        return scalar(codec.fresh, Scalars.STRING);
    }

    /** Of {@link Scopes#freshReadWrite()}. */
    public VicKey<String> freshReadWrite() {
        return scalar(codec.freshReadWrite, Scalars.STRING);
    }

    /** Of {@link Scopes#passing()}. */
    public VicKey<String> passing() {
        return scalar(codec.passing, Scalars.STRING);
    }

    /** Of {@link Scopes#secret()}. */
    public VicKey<String> secret() {
        return scalar(codec.secret, Scalars.STRING);
    }

    /** Of {@link Scopes#passingSecret()}. */
    public VicKey<String> passingSecret() {
        return scalar(codec.passingSecret, Scalars.STRING);
    }

    /** The keys of every {@link Scopes} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ScopesKeys> {
        private Any(List<ScopesKeys> forms) {
            super(forms);
        }

        /** Of {@link Scopes#inherited()}. */
        public VicKeyPattern inherited() {
            return key("inherited");
        }

        /** Of {@link Scopes#alsoInherited()}. */
        public VicKeyPattern alsoInherited() {
            return key("alsoInherited");
        }

        /** Of {@link Scopes#hidden()}. */
        public VicKeyPattern hidden() {
            return key("hidden");
        }

        /** Of {@link Scopes#readOnly()}. */
        public VicKeyPattern readOnly() {
            return key("readOnly");
        }

        /** Of {@link Scopes#readWrite()}. */
        public VicKeyPattern readWrite() {
            return key("readWrite");
        }

        /** Of {@link Scopes#fresh()}. */
        public VicKeyPattern fresh() {
            return key("fresh");
        }

        /** Of {@link Scopes#freshReadWrite()}. */
        public VicKeyPattern freshReadWrite() {
            return key("freshReadWrite");
        }

        /** Of {@link Scopes#passing()}. */
        public VicKeyPattern passing() {
            return key("passing");
        }

        /** Of {@link Scopes#secret()}. */
        public VicKeyPattern secret() {
            return key("secret");
        }

        /** Of {@link Scopes#passingSecret()}. */
        public VicKeyPattern passingSecret() {
            return key("passingSecret");
        }
    }
}
