package sample;

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
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Names}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NamesKeys extends RecordKeys<Names, NamesKeys, NamesKeys.Any> {
    /** The keys of a whole configuration. */
    public static final NamesKeys ROOT = new NamesKeys(Entry.root(NamesCodec.INSTANCE), NamesCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Names, NamesKeys, Any> STEP = Step.of(ROOT);

    private final NamesCodec codec;

    private NamesKeys(Entry entry, NamesCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Names#value()}. */
    public VicKey<String> value() {
        return codec.value_.key(entry);
    }

    /** Of {@link Names#in()}. */
    public VicKey<String> in() {
        return codec.in_.key(entry);
    }

    /** Of {@link Names#out()}. */
    public VicKey<String> out() {
        return codec.out_.key(entry);
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
        return codec.key.key(entry);
    }

    /** Of {@link Names#levels()}. */
    public VicKey<String> levels() {
        return codec.levels.key(entry);
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
        return codec.at_.key(entry);
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
        return codec.e_.key(entry);
    }

    /** Of {@link Names#INSTANCE()}. */
    public VicKey<String> INSTANCE() {
        return codec.instance.key(entry);
    }

    /** Of {@link Names#kind()}. */
    public VicKey<Names.Kind> kind() {
        return codec.kind.key(entry);
    }

    /** Of {@link Names#KIND()}. */
    public VicKey<String> KIND() {
        return codec.kind_.key(entry);
    }

    /** Of {@link Names#Scalars()}. */
    public VicKey<String> Scalars() {
        return codec.scalars.key(entry);
    }

    /** Of {@link Names#Values()}. */
    public VicJoinedKey<List<String>> Values() {
        return codec.values.key(entry);
    }

    /** Of {@link Names#List()}. */
    public Names_PartKeys List() {
        return record(codec.list_(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#Kind()}. */
    public VicKey<String> Kind() {
        return codec.kind__.key(entry);
    }

    /** Of {@link Names#PartCodec()}. */
    public VicKey<String> PartCodec() {
        return codec.partCodec.key(entry);
    }

    /** Of {@link Names#Component()}. */
    public VicKey<Integer> Component() {
        return codec.component.key(entry);
    }

    /** Of {@link Names#Optional()}. */
    public VicKey<Optional<String>> Optional() {
        return codec.optional.key(entry);
    }

    /** Of {@link Names#equals()}. */
    public Names_PartKeys equals() {
        return record(codec.equals(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#step()}. */
    public VicKey<String> step() {
        return codec.step.key(entry);
    }

    /** Of {@link Names#entry()}. */
    public VicKey<String> entry() {
        return codec.entry.key(entry);
    }

    /** Of {@link Names#codec()}. */
    public VicKey<String> codec() {
        return codec.codec.key(entry);
    }

    /** Of {@link Names#any()}. */
    public Names_PartKeys any() {
        return record(codec.any(), Names_PartKeys.STEP);
    }

    /** Of {@link Names#list()}. */
    public VicListKey<List<Names.Part>, Names_PartKeys, Names_PartKeys.Any> list() {
        return list(codec.list(), Names_PartKeys.STEP);
    }

    /** Of one element of {@link Names#list()}. */
    public Names_PartKeys list(int index) {
        return list().at(index);
    }

    /** Of {@link Names#yield()}. */
    public VicListKey<List<Names.Part>, Names_PartKeys, Names_PartKeys.Any> yield() {
        return list(codec.yield_(), Names_PartKeys.STEP);
    }

    /** Of one element of {@link Names#yield()}. */
    public Names_PartKeys yield(int index) {
        return this.yield().at(index);
    }

    /** Of {@link Names#map()}. */
    public VicMapKey<String, Names.Part, Names_PartKeys, Names_PartKeys.Any> map() {
        return map(codec.map(), Names_PartKeys.STEP);
    }

    /** Of one entry of {@link Names#map()}. */
    public Names_PartKeys map(String name) {
        return map().at(name);
    }

    /** Of {@link Names#joined()}. */
    public VicJoinedKey<List<String>> joined() {
        return codec.joined.key(entry);
    }

    /** Of {@link Names#record()}. */
    public VicKey<String> record() {
        return codec.record.key(entry);
    }

    /** Of {@link Names#sealed()}. */
    public VicKey<String> sealed() {
        return codec.sealed.key(entry);
    }

    /** Of {@link Names#$dollar()}. */
    public VicKey<String> $dollar() {
        return codec.$dollar.key(entry);
    }

    /** Of {@link Names#_underscore()}. */
    public VicKey<String> _underscore() {
        return codec._underscore.key(entry);
    }

    @Override
    protected NamesKeys at(Entry entry, PlacedCodec<Names> codec) {
        return new NamesKeys(entry, (NamesCodec) codec);
    }

    @Override
    protected Any any(List<NamesKeys> forms) {
        return new Any(forms);
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

        /** Of {@link Names#step()}. */
        public VicKeyPattern step() {
            return key("step");
        }

        /** Of {@link Names#entry()}. */
        public VicKeyPattern entry() {
            return key("entry");
        }

        /** Of {@link Names#codec()}. */
        public VicKeyPattern codec() {
            return key("codec");
        }

        /** Of {@link Names#any()}. */
        public Names_PartKeys.Any any() {
            return all("any", Names_PartKeys.STEP);
        }

        /** Of {@link Names#list()}. */
        public VicListPattern<Names_PartKeys.Any> list() {
            return list("list", Names_PartKeys.STEP);
        }

        /** Of {@link Names#yield()}. */
        public VicListPattern<Names_PartKeys.Any> yield() {
            return list("yield", Names_PartKeys.STEP);
        }

        /** Of {@link Names#map()}. */
        public VicMapPattern<String, Names_PartKeys.Any> map() {
            return map("map", Names_PartKeys.STEP);
        }

        /** Of {@link Names#joined()}. */
        public VicJoinedPattern joined() {
            return joined("joined");
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
