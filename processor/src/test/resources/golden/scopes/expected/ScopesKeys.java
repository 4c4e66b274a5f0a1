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

/** The keys of {@link Scopes}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ScopesKeys extends RecordKeys<Scopes, ScopesKeys, ScopesKeys.Any> {
    /** The keys of a whole configuration. */
    public static final ScopesKeys ROOT = new ScopesKeys(Entry.root(ScopesCodec.INSTANCE), ScopesCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Scopes, ScopesKeys, Any> STEP = Step.of(ROOT);

    private final ScopesCodec codec;

    private ScopesKeys(Entry entry, ScopesCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Scopes#inherited()}. */
    public VicKey<String> inherited() {
        return codec.inherited.key(entry);
    }

    /** Of {@link Scopes#alsoInherited()}. */
    public VicKey<String> alsoInherited() {
        return codec.alsoInherited.key(entry);
    }

    /** Of {@link Scopes#hidden()}. */
    public VicKey<String> hidden() {
        return codec.hidden.key(entry);
    }

    /** Of {@link Scopes#readOnly()}. */
    public VicKey<String> readOnly() {
        return codec.readOnly.key(entry);
    }

    /** Of {@link Scopes#readWrite()}. */
    public VicKey<String> readWrite() {
        return codec.readWrite.key(entry);
    }

    /** Of {@link Scopes#fresh()}. */
    public VicKey<String> fresh() {
        return codec.fresh.key(entry);
    }

    /** Of {@link Scopes#freshReadWrite()}. */
    public VicKey<String> freshReadWrite() {
        return codec.freshReadWrite.key(entry);
    }

    /** Of {@link Scopes#passing()}. */
    public VicKey<String> passing() {
        return codec.passing.key(entry);
    }

    /** Of {@link Scopes#secret()}. */
    public VicKey<String> secret() {
        return codec.secret.key(entry);
    }

    /** Of {@link Scopes#passingSecret()}. */
    public VicKey<String> passingSecret() {
        return codec.passingSecret.key(entry);
    }

    @Override
    protected ScopesKeys at(Entry entry, PlacedCodec<Scopes> codec) {
        return new ScopesKeys(entry, (ScopesCodec) codec);
    }

    @Override
    protected Any any(List<ScopesKeys> forms) {
        return new Any(forms);
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
