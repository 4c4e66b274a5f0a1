package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
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

/** The keys of {@link Names}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NamesKeys extends RecordKey<Names> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Names, NamesKeys, Any> STEP = Step.record(NamesKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final NamesKeys ROOT = STEP.root(NamesCodec.INSTANCE);

    private final NamesCodec codec;

    private NamesKeys(Entry entry, PlacedCodec<Names> codec) {
        super(entry, codec);
        this.codec = (NamesCodec) codec;
    }

    /** Of {@link Names#value()}. */
    public VicKey<String> value() {
        return scalar(codec.value_, Scalars.STRING);
    }

    /** Of {@link Names#in()}. */
    public VicKey<String> in() {
        return scalar(codec.in_, Scalars.STRING);
    }

    /** Of {@link Names#out()}. */
    public VicKey<String> out() {
        return scalar(codec.out_, Scalars.STRING);
    }

    /** Of {@link Names#base()}. */
    public Names_PartKeys base() {
        return record(codec.base_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#place()}. */
    public Names_PartKeys place() {
        return record(codec.place_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#key()}. */
    public VicKey<String> key() {
        return scalar(codec.key, Scalars.STRING);
    }

    /** Of {@link Names#levels()}. */
    public VicKey<String> levels() {
        return scalar(codec.levels, Scalars.STRING);
    }

    /** Of {@link Names#components()}. */
    public Names_PartKeys components() {
        return record(codec.components_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#patterns()}. */
    public VicListKey<List<Names.Part>, Names_PartKeys, Names_PartKeys.Any> patterns() {
        return list(codec.patterns_(), Names_PartKeys.STEP);
    }

    /** Of one element of {@link Names#patterns()}. */
    public Names_PartKeys patterns(int index) {
        return patterns().at(index);
    }

    /** Of {@link Names#encode()}. */
    public Names_PartKeys encode() {
        return record(codec.encode_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#decode()}. */
    public Names_PartKeys decode() {
        return record(codec.decode_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#at()}. */
    public VicKey<String> at() {
        return scalar(codec.at_, Scalars.STRING);
    }

    /** Of {@link Names#write()}. */
    public Names_PartKeys write() {
        return record(codec.write_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#read()}. */
    public Names_PartKeys read() {
        return record(codec.read_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#absent()}. */
    public Names_PartKeys absent() {
        return record(codec.absent_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#owns()}. */
    public Names_PartKeys owns() {
        return record(codec.owns_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#bound()}. */
    public Names_PartKeys bound() {
        return record(codec.bound_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#boundCodec()}. */
    public Names_PartKeys boundCodec() {
        return record(codec.boundCodec(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#e()}. */
    public VicKey<String> e() {
        return scalar(codec.e_, Scalars.STRING);
    }

    /** Of {@link Names#INSTANCE()}. */
    public VicKey<String> INSTANCE() {
        return scalar(codec.instance, Scalars.STRING);
    }

    /** Of {@link Names#kind()}. */
    public VicKey<Names.Kind> kind() {
        return scalar(codec.kind, NamesCodec.NAMES_KIND);
    }

    /** Of {@link Names#KIND()}. */
    public VicKey<String> KIND() {
        return scalar(codec.kind_, Scalars.STRING);
    }

    /** Of {@link Names#Scalars()}. */
    public VicKey<String> Scalars() {
        return scalar(codec.scalars, Scalars.STRING);
    }

    /** Of {@link Names#Values()}. */
    public VicJoinedKey<List<String>> Values() {
        return joined(codec.values);
    }

    /** Of {@link Names#List()}. */
    public Names_PartKeys List() {
        return record(codec.list(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#Kind()}. */
    public VicKey<String> Kind() {
        return scalar(codec.kind__, Scalars.STRING);
    }

    /** Of {@link Names#PartCodec()}. */
    public VicKey<String> PartCodec() {
        return scalar(codec.partCodec, Scalars.STRING);
    }

    /** Of {@link Names#Component()}. */
    public VicKey<Integer> Component() {
        return scalar(codec.component, Scalars.INT32);
    }

    /** Of {@link Names#Optional()}. */
    public VicKey<Optional<String>> Optional() {
        return optional(codec.optional, Scalars.STRING);
    }

    /** Of {@link Names#equals()}. */
    public Names_PartKeys equals() {
        return record(codec.equals(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#record()}. */
    public VicKey<String> record() {
        return scalar(codec.record, Scalars.STRING);
    }

    /** Of {@link Names#sealed()}. */
    public VicKey<String> sealed() {
        return scalar(codec.sealed, Scalars.STRING);
    }

    /** Of {@link Names#$dollar()}. */
    public VicKey<String> $dollar() {
        return scalar(codec.$dollar, Scalars.STRING);
    }

    /** Of {@link Names#_underscore()}. */
    public VicKey<String> _underscore() {
        return scalar(codec._underscore, Scalars.STRING);
    }

    /** The keys of every {@link Names} in a map or list, for matching. */
    public static final class Any extends AnyRecord<NamesKeys> {
        private Any(List<NamesKeys> forms) {
            super(forms);
        }

        /** Of {@link Names#value()}. */
        public VicKeyPattern value() {
            return key("value");
        }

        /** Of {@link Names#in()}. */
        public VicKeyPattern in() {
            return key("in");
        }

        /** Of {@link Names#out()}. */
        public VicKeyPattern out() {
            return key("out");
        }

        /** Of {@link Names#base()}. */
        public Names_PartKeys.Any base() {
            return all("base", Names_PartKeys.STEP);
        }

        /** Of {@link Names#place()}. */
        public Names_PartKeys.Any place() {
            return all("place", Names_PartKeys.STEP);
        }

        /** Of {@link Names#key()}. */
        public VicKeyPattern key() {
            return key("key");
        }

        /** Of {@link Names#levels()}. */
        public VicKeyPattern levels() {
            return key("levels");
        }

        /** Of {@link Names#components()}. */
        public Names_PartKeys.Any components() {
            return all("components", Names_PartKeys.STEP);
        }

        /** Of {@link Names#patterns()}. */
        public VicListPattern<Names_PartKeys.Any> patterns() {
            return list("patterns", Names_PartKeys.STEP);
        }

        /** Of {@link Names#encode()}. */
        public Names_PartKeys.Any encode() {
            return all("encode", Names_PartKeys.STEP);
        }

        /** Of {@link Names#decode()}. */
        public Names_PartKeys.Any decode() {
            return all("decode", Names_PartKeys.STEP);
        }

        /** Of {@link Names#at()}. */
        public VicKeyPattern at() {
            return key("at");
        }

        /** Of {@link Names#write()}. */
        public Names_PartKeys.Any write() {
            return all("write", Names_PartKeys.STEP);
        }

        /** Of {@link Names#read()}. */
        public Names_PartKeys.Any read() {
            return all("read", Names_PartKeys.STEP);
        }

        /** Of {@link Names#absent()}. */
        public Names_PartKeys.Any absent() {
            return all("absent", Names_PartKeys.STEP);
        }

        /** Of {@link Names#owns()}. */
        public Names_PartKeys.Any owns() {
            return all("owns", Names_PartKeys.STEP);
        }

        /** Of {@link Names#bound()}. */
        public Names_PartKeys.Any bound() {
            return all("bound", Names_PartKeys.STEP);
        }

        /** Of {@link Names#boundCodec()}. */
        public Names_PartKeys.Any boundCodec() {
            return all("boundCodec", Names_PartKeys.STEP);
        }

        /** Of {@link Names#e()}. */
        public VicKeyPattern e() {
            return key("e");
        }

        /** Of {@link Names#INSTANCE()}. */
        public VicKeyPattern INSTANCE() {
            return key("INSTANCE");
        }

        /** Of {@link Names#kind()}. */
        public VicKeyPattern kind() {
            return key("kind");
        }

        /** Of {@link Names#KIND()}. */
        public VicKeyPattern KIND() {
            return key("KIND");
        }

        /** Of {@link Names#Scalars()}. */
        public VicKeyPattern Scalars() {
            return key("Scalars");
        }

        /** Of {@link Names#Values()}. */
        public VicJoinedPattern Values() {
            return joined("Values");
        }

        /** Of {@link Names#List()}. */
        public Names_PartKeys.Any List() {
            return all("List", Names_PartKeys.STEP);
        }

        /** Of {@link Names#Kind()}. */
        public VicKeyPattern Kind() {
            return key("Kind");
        }

        /** Of {@link Names#PartCodec()}. */
        public VicKeyPattern PartCodec() {
            return key("PartCodec");
        }

        /** Of {@link Names#Component()}. */
        public VicKeyPattern Component() {
            return key("Component");
        }

        /** Of {@link Names#Optional()}. */
        public VicKeyPattern Optional() {
            return key("Optional");
        }

        /** Of {@link Names#equals()}. */
        public Names_PartKeys.Any equals() {
            return all("equals", Names_PartKeys.STEP);
        }

        /** Of {@link Names#record()}. */
        public VicKeyPattern record() {
            return key("record");
        }

        /** Of {@link Names#sealed()}. */
        public VicKeyPattern sealed() {
            return key("sealed");
        }

        /** Of {@link Names#$dollar()}. */
        public VicKeyPattern $dollar() {
            return key("$dollar");
        }

        /** Of {@link Names#_underscore()}. */
        public VicKeyPattern _underscore() {
            return key("_underscore");
        }
    }
}
