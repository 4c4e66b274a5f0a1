package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Texts}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class TextsKeys extends RecordKeys<Texts, TextsKeys, TextsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final TextsKeys ROOT = new TextsKeys(Entry.root(TextsCodec.INSTANCE), TextsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Texts, TextsKeys, Any> STEP = Step.of(ROOT);

    private final TextsCodec codec;

    private TextsKeys(Entry entry, TextsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Texts#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Texts#certificate()}. */
    public VicKey<byte[]> certificate() {
        return codec.certificate.key(entry);
    }

    /** Of {@link Texts#gateway()}. */
    public VicKey<IpAddress> gateway() {
        return codec.gateway.key(entry);
    }

    /** Of {@link Texts#address()}. */
    public VicKey<InetAddress> address() {
        return codec.address.key(entry);
    }

    /** Of {@link Texts#started()}. */
    public VicKey<Instant> started() {
        return codec.started.key(entry);
    }

    /** Of {@link Texts#local()}. */
    public VicKey<OffsetDateTime> local() {
        return codec.local.key(entry);
    }

    /** Of {@link Texts#patience()}. */
    public VicKey<Duration> patience() {
        return codec.patience.key(entry);
    }

    @Override
    protected TextsKeys at(Entry entry, PlacedCodec<Texts> codec) {
        return new TextsKeys(entry, (TextsCodec) codec);
    }

    @Override
    protected Any any(List<TextsKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Texts} in a map or list, for matching. */
    public static final class Any extends AnyRecord<TextsKeys> {
        private Any(List<TextsKeys> forms) {
            super(forms);
        }

        /** Of {@link Texts#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Texts#certificate()}. */
        public VicKeyPattern certificate() {
            return key("certificate");
        }

        /** Of {@link Texts#gateway()}. */
        public VicKeyPattern gateway() {
            return key("gateway");
        }

        /** Of {@link Texts#address()}. */
        public VicKeyPattern address() {
            return key("address");
        }

        /** Of {@link Texts#started()}. */
        public VicKeyPattern started() {
            return key("started");
        }

        /** Of {@link Texts#local()}. */
        public VicKeyPattern local() {
            return key("local");
        }

        /** Of {@link Texts#patience()}. */
        public VicKeyPattern patience() {
            return key("patience");
        }
    }
}
