package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Defaults}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class DefaultsKeys extends RecordKeys<Defaults, DefaultsKeys, DefaultsKeys.Any> {
    /** The keys of a whole configuration. */
    public static final DefaultsKeys ROOT = new DefaultsKeys(
            Entry.root(DefaultsCodec.INSTANCE), DefaultsCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Defaults, DefaultsKeys, Any> STEP = Step.of(ROOT);

    private final DefaultsCodec codec;

    private DefaultsKeys(Entry entry, DefaultsCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Defaults#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Defaults#flag()}. */
    public VicKey<Boolean> flag() {
        return codec.flag.key(entry);
    }

    /** Of {@link Defaults#boxedFlag()}. */
    public VicKey<Boolean> boxedFlag() {
        return codec.boxedFlag.key(entry);
    }

    /** Of {@link Defaults#tiny()}. */
    public VicKey<Byte> tiny() {
        return codec.tiny.key(entry);
    }

    /** Of {@link Defaults#boxedTiny()}. */
    public VicKey<Byte> boxedTiny() {
        return codec.boxedTiny.key(entry);
    }

    /** Of {@link Defaults#small()}. */
    public VicKey<Short> small() {
        return codec.small.key(entry);
    }

    /** Of {@link Defaults#boxedSmall()}. */
    public VicKey<Short> boxedSmall() {
        return codec.boxedSmall.key(entry);
    }

    /** Of {@link Defaults#count()}. */
    public VicKey<Integer> count() {
        return codec.count.key(entry);
    }

    /** Of {@link Defaults#boxedCount()}. */
    public VicKey<Integer> boxedCount() {
        return codec.boxedCount.key(entry);
    }

    /** Of {@link Defaults#total()}. */
    public VicKey<Long> total() {
        return codec.total.key(entry);
    }

    /** Of {@link Defaults#boxedTotal()}. */
    public VicKey<Long> boxedTotal() {
        return codec.boxedTotal.key(entry);
    }

    /** Of {@link Defaults#ratio()}. */
    public VicKey<Float> ratio() {
        return codec.ratio.key(entry);
    }

    /** Of {@link Defaults#boxedRatio()}. */
    public VicKey<Float> boxedRatio() {
        return codec.boxedRatio.key(entry);
    }

    /** Of {@link Defaults#exact()}. */
    public VicKey<Double> exact() {
        return codec.exact.key(entry);
    }

    /** Of {@link Defaults#boxedExact()}. */
    public VicKey<Double> boxedExact() {
        return codec.boxedExact.key(entry);
    }

    /** Of {@link Defaults#started()}. */
    public VicKey<Instant> started() {
        return codec.started.key(entry);
    }

    /** Of {@link Defaults#local()}. */
    public VicKey<OffsetDateTime> local() {
        return codec.local.key(entry);
    }

    /** Of {@link Defaults#patience()}. */
    public VicKey<Duration> patience() {
        return codec.patience.key(entry);
    }

    /** Of {@link Defaults#level()}. */
    public VicKey<Defaults.Level> level() {
        return codec.level.key(entry);
    }

    @Override
    protected DefaultsKeys at(Entry entry, PlacedCodec<Defaults> codec) {
        return new DefaultsKeys(entry, (DefaultsCodec) codec);
    }

    @Override
    protected Any any(List<DefaultsKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Defaults} in a map or list, for matching. */
    public static final class Any extends AnyRecord<DefaultsKeys> {
        private Any(List<DefaultsKeys> forms) {
            super(forms);
        }

        /** Of {@link Defaults#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Defaults#flag()}. */
        public VicKeyPattern flag() {
            return key("flag");
        }

        /** Of {@link Defaults#boxedFlag()}. */
        public VicKeyPattern boxedFlag() {
            return key("boxedFlag");
        }

        /** Of {@link Defaults#tiny()}. */
        public VicKeyPattern tiny() {
            return key("tiny");
        }

        /** Of {@link Defaults#boxedTiny()}. */
        public VicKeyPattern boxedTiny() {
            return key("boxedTiny");
        }

        /** Of {@link Defaults#small()}. */
        public VicKeyPattern small() {
            return key("small");
        }

        /** Of {@link Defaults#boxedSmall()}. */
        public VicKeyPattern boxedSmall() {
            return key("boxedSmall");
        }

        /** Of {@link Defaults#count()}. */
        public VicKeyPattern count() {
            return key("count");
        }

        /** Of {@link Defaults#boxedCount()}. */
        public VicKeyPattern boxedCount() {
            return key("boxedCount");
        }

        /** Of {@link Defaults#total()}. */
        public VicKeyPattern total() {
            return key("total");
        }

        /** Of {@link Defaults#boxedTotal()}. */
        public VicKeyPattern boxedTotal() {
            return key("boxedTotal");
        }

        /** Of {@link Defaults#ratio()}. */
        public VicKeyPattern ratio() {
            return key("ratio");
        }

        /** Of {@link Defaults#boxedRatio()}. */
        public VicKeyPattern boxedRatio() {
            return key("boxedRatio");
        }

        /** Of {@link Defaults#exact()}. */
        public VicKeyPattern exact() {
            return key("exact");
        }

        /** Of {@link Defaults#boxedExact()}. */
        public VicKeyPattern boxedExact() {
            return key("boxedExact");
        }

        /** Of {@link Defaults#started()}. */
        public VicKeyPattern started() {
            return key("started");
        }

        /** Of {@link Defaults#local()}. */
        public VicKeyPattern local() {
            return key("local");
        }

        /** Of {@link Defaults#patience()}. */
        public VicKeyPattern patience() {
            return key("patience");
        }

        /** Of {@link Defaults#level()}. */
        public VicKeyPattern level() {
            return key("level");
        }
    }
}
