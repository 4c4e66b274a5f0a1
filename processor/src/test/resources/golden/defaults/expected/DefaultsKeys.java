package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
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
public final class DefaultsKeys extends RecordKey<Defaults> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Defaults, DefaultsKeys, Any> STEP = Step.record(DefaultsKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final DefaultsKeys ROOT = STEP.root(DefaultsCodec.INSTANCE);

    private final DefaultsCodec codec;

    private DefaultsKeys(Entry entry, PlacedCodec<Defaults> codec) {
        super(entry, codec);
        this.codec = (DefaultsCodec) codec;
    }

    /** Of {@link Defaults#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING, "a \"name\"");
    }

    /** Of {@link Defaults#flag()}. */
    public VicKey<Boolean> flag() {
        return scalar(codec.flag, Scalars.BOOL, true);
    }

    /** Of {@link Defaults#boxedFlag()}. */
    public VicKey<Boolean> boxedFlag() {
        return scalar(codec.boxedFlag, Scalars.BOOL, Boolean.valueOf(false));
    }

    /** Of {@link Defaults#tiny()}. */
    public VicKey<Byte> tiny() {
        return scalar(codec.tiny, Scalars.INT8, (byte) -128);
    }

    /** Of {@link Defaults#boxedTiny()}. */
    public VicKey<Byte> boxedTiny() {
        return scalar(codec.boxedTiny, Scalars.INT8, Byte.valueOf((byte) -128));
    }

    /** Of {@link Defaults#small()}. */
    public VicKey<Short> small() {
        return scalar(codec.small, Scalars.INT16, (short) 7);
    }

    /** Of {@link Defaults#boxedSmall()}. */
    public VicKey<Short> boxedSmall() {
        return scalar(codec.boxedSmall, Scalars.INT16, Short.valueOf((short) 7));
    }

    /** Of {@link Defaults#count()}. */
    public VicKey<Integer> count() {
        return scalar(codec.count, Scalars.INT32, -2147483648);
    }

    /** Of {@link Defaults#boxedCount()}. */
    public VicKey<Integer> boxedCount() {
        return scalar(codec.boxedCount, Scalars.INT32, Integer.valueOf(42));
    }

    /** Of {@link Defaults#total()}. */
    public VicKey<Long> total() {
        return scalar(codec.total, Scalars.INT64, -9223372036854775808L);
    }

    /** Of {@link Defaults#boxedTotal()}. */
    public VicKey<Long> boxedTotal() {
        return scalar(codec.boxedTotal, Scalars.INT64, Long.valueOf(42L));
    }

    /** Of {@link Defaults#ratio()}. */
    public VicKey<Float> ratio() {
        return scalar(codec.ratio, Scalars.FLOAT32, 1.5f);
    }

    /** Of {@link Defaults#boxedRatio()}. */
    public VicKey<Float> boxedRatio() {
        return scalar(codec.boxedRatio, Scalars.FLOAT32, Float.valueOf(Float.NEGATIVE_INFINITY));
    }

    /** Of {@link Defaults#exact()}. */
    public VicKey<Double> exact() {
        return scalar(codec.exact, Scalars.FLOAT64, 4.9E-324d);
    }

    /** Of {@link Defaults#boxedExact()}. */
    public VicKey<Double> boxedExact() {
        return scalar(codec.boxedExact, Scalars.FLOAT64, Double.valueOf(Double.NaN));
    }

    /** Of {@link Defaults#started()}. */
    public VicKey<Instant> started() {
        return scalar(codec.started, Scalars.INSTANT, DefaultsCodec.STARTED_DEFAULT);
    }

    /** Of {@link Defaults#local()}. */
    public VicKey<OffsetDateTime> local() {
        return scalar(codec.local, Scalars.OFFSET_TIME, DefaultsCodec.LOCAL_DEFAULT);
    }

    /** Of {@link Defaults#patience()}. */
    public VicKey<Duration> patience() {
        return scalar(codec.patience, Scalars.DURATION, DefaultsCodec.PATIENCE_DEFAULT);
    }

    /** Of {@link Defaults#level()}. */
    public VicKey<Defaults.Level> level() {
        return scalar(codec.level, DefaultsCodec.DEFAULTS_LEVEL, Defaults.Level.HIGH);
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
