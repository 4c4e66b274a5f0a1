package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
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
public final class TextsKeys extends RecordKey<Texts> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Texts, TextsKeys, Any> STEP = Step.record(TextsKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final TextsKeys ROOT = STEP.root(TextsCodec.INSTANCE);

    private final TextsCodec codec;

    private TextsKeys(Entry entry, PlacedCodec<Texts> codec) {
        super(entry, codec);
        this.codec = (TextsCodec) codec;
    }

    /** Of {@link Texts#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** Of {@link Texts#certificate()}. */
    public VicKey<byte[]> certificate() {
        return scalar(codec.certificate, Scalars.BYTES);
    }

    /** Of {@link Texts#gateway()}. */
    public VicKey<IpAddress> gateway() {
        return scalar(codec.gateway, Scalars.IP);
    }

    /** Of {@link Texts#address()}. */
    public VicKey<InetAddress> address() {
        return scalar(codec.address, Scalars.INET);
    }

    /** Of {@link Texts#started()}. */
    public VicKey<Instant> started() {
        return scalar(codec.started, Scalars.INSTANT);
    }

    /** Of {@link Texts#local()}. */
    public VicKey<OffsetDateTime> local() {
        return scalar(codec.local, Scalars.OFFSET_TIME);
    }

    /** Of {@link Texts#patience()}. */
    public VicKey<Duration> patience() {
        return scalar(codec.patience, Scalars.DURATION);
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
