package sample;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Converters}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ConvertersKeys extends RecordKeys<Converters, ConvertersKeys, ConvertersKeys.Any> {
    /** The keys of a whole configuration. */
    public static final ConvertersKeys ROOT = new ConvertersKeys(
            Entry.root(ConvertersCodec.INSTANCE), ConvertersCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Converters, ConvertersKeys, Any> STEP = Step.of(ROOT);

    private final ConvertersCodec codec;

    private ConvertersKeys(Entry entry, ConvertersCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Converters#home()}. */
    public VicKey<URI> home() {
        return codec.home.key(entry);
    }

    /** Of {@link Converters#proxy()}. */
    public VicKey<Optional<URI>> proxy() {
        return codec.proxy.key(entry);
    }

    /** Of {@link Converters#mirrors()}. */
    public VicJoinedKey<List<URI>> mirrors() {
        return codec.mirrors.key(entry);
    }

    /** Of {@link Converters#indexed()}. */
    public VicListKey<List<URI>, VicKey<URI>, VicKeyPattern> indexed() {
        return list(codec.indexed);
    }

    /** Of one element of {@link Converters#indexed()}. */
    public VicKey<URI> indexed(int index) {
        return indexed().at(index);
    }

    /** Of {@link Converters#allowed()}. */
    public VicJoinedKey<Set<URI>> allowed() {
        return codec.allowed.key(entry);
    }

    /** Of {@link Converters#redirects()}. */
    public VicMapKey<URI, URI, VicKey<URI>, VicKeyPattern> redirects() {
        return codec.redirects.key(entry);
    }

    /** Of one entry of {@link Converters#redirects()}. */
    public VicKey<URI> redirects(URI name) {
        return redirects().at(name);
    }

    /** Of {@link Converters#version()}. */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> version() {
        return record(codec.version(), Step.converted(VersionConverter_StoredKeys.STEP));
    }

    /** Of {@link Converters#next()}. */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> next() {
        return record(codec.next(), Step.converted(VersionConverter_StoredKeys.STEP));
    }

    /** Of {@link Converters#history()}. */
    public VicListKey<
                    List<Version>,
                    VicConvertedKey<Version, VersionConverter_StoredKeys>,
                    VersionConverter_StoredKeys.Any>
            history() {
        return list(codec.history(), Step.converted(VersionConverter_StoredKeys.STEP));
    }

    /** Of one element of {@link Converters#history()}. */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> history(int index) {
        return history().at(index);
    }

    /** Of {@link Converters#byName()}. */
    public VicMapKey<
                    String,
                    Version,
                    VicConvertedKey<Version, VersionConverter_StoredKeys>,
                    VersionConverter_StoredKeys.Any>
            byName() {
        return map(codec.byName(), Step.converted(VersionConverter_StoredKeys.STEP));
    }

    /** Of one entry of {@link Converters#byName()}. */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> byName(String name) {
        return byName().at(name);
    }

    /** Of {@link Converters#words()}. */
    public VicConvertedKey<Words, VicJoinedKey<List<String>>> words() {
        return value(codec.words, Step.converted(Step.joined()));
    }

    @Override
    protected ConvertersKeys at(Entry entry, PlacedCodec<Converters> codec) {
        return new ConvertersKeys(entry, (ConvertersCodec) codec);
    }

    @Override
    protected Any any(List<ConvertersKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Converters} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ConvertersKeys> {
        private Any(List<ConvertersKeys> forms) {
            super(forms);
        }

        /** Of {@link Converters#home()}. */
        public VicKeyPattern home() {
            return key("home");
        }

        /** Of {@link Converters#proxy()}. */
        public VicKeyPattern proxy() {
            return key("proxy");
        }

        /** Of {@link Converters#mirrors()}. */
        public VicJoinedPattern mirrors() {
            return joined("mirrors");
        }

        /** Of {@link Converters#indexed()}. */
        public VicListPattern<VicKeyPattern> indexed() {
            return list("indexed");
        }

        /** Of {@link Converters#allowed()}. */
        public VicJoinedPattern allowed() {
            return joined("allowed");
        }

        /** Of {@link Converters#redirects()}. */
        public VicMapPattern<URI, VicKeyPattern> redirects() {
            return map("redirects");
        }

        /** Of {@link Converters#version()}. */
        public VersionConverter_StoredKeys.Any version() {
            return all("version", Step.converted(VersionConverter_StoredKeys.STEP));
        }

        /** Of {@link Converters#next()}. */
        public VersionConverter_StoredKeys.Any next() {
            return all("next", Step.converted(VersionConverter_StoredKeys.STEP));
        }

        /** Of {@link Converters#history()}. */
        public VicListPattern<VersionConverter_StoredKeys.Any> history() {
            return list("history", Step.converted(VersionConverter_StoredKeys.STEP));
        }

        /** Of {@link Converters#byName()}. */
        public VicMapPattern<String, VersionConverter_StoredKeys.Any> byName() {
            return map("byName", Step.converted(VersionConverter_StoredKeys.STEP));
        }

        /** Of {@link Converters#words()}. */
        public VicJoinedPattern words() {
            return all("words", Step.converted(Step.joined()));
        }
    }
}
