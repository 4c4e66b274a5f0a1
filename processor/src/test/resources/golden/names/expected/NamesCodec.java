package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Names}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NamesCodec extends PlacedCodec<Names> {
    static final EnumText<Names.Kind> NAMES_KIND = new EnumText<Names.Kind>("Kind")
            .with(Names.Kind.ONE, "ONE");

    /** The codec of a whole configuration. */
    public static final NamesCodec INSTANCE = new NamesCodec(Place.root("vice.", "Names"));

    final PlacedKey value_;
    final PlacedKey in_;
    final PlacedKey out_;
    final PlacedKey base_;
    private @Nullable PlacedCodec<Names.Part> baseCodec;
    final PlacedKey place_;
    private @Nullable PlacedCodec<Names.Part> placeCodec;
    final PlacedKey key;
    final PlacedKey levels;
    final PlacedKey components_;
    private @Nullable PlacedCodec<Names.Part> componentsCodec;
    final PlacedKey patterns_;
    private @Nullable PlacedValue<List<Names.Part>> patternsValue;
    final PlacedKey encode_;
    private @Nullable PlacedCodec<Names.Part> encodeCodec;
    final PlacedKey decode_;
    private @Nullable PlacedCodec<Names.Part> decodeCodec;
    final PlacedKey at_;
    final PlacedKey write_;
    private @Nullable PlacedCodec<Names.Part> writeCodec;
    final PlacedKey read_;
    private @Nullable PlacedCodec<Names.Part> readCodec;
    final PlacedKey absent_;
    private @Nullable PlacedCodec<Names.Part> absentCodec;
    final PlacedKey owns_;
    private @Nullable PlacedCodec<Names.Part> ownsCodec;
    final PlacedKey bound_;
    private @Nullable PlacedCodec<Names.Part> boundCodec_;
    final PlacedKey boundCodec;
    private @Nullable PlacedCodec<Names.Part> boundCodecCodec;
    final PlacedKey e_;
    final PlacedKey instance;
    final PlacedKey kind;
    final PlacedKey kind_;
    final PlacedKey scalars;
    final PlacedValue<List<String>> values;
    final PlacedKey list;
    private @Nullable PlacedCodec<Names.Part> listCodec;
    final PlacedKey kind__;
    final PlacedKey partCodec;
    final PlacedKey component;
    final PlacedKey optional;
    final PlacedKey equals;
    private @Nullable PlacedCodec<Names.Part> equalsCodec;
    final PlacedKey record;
    final PlacedKey sealed;
    final PlacedKey $dollar;
    final PlacedKey _underscore;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private NamesCodec(Place place) {
        super(place);
        value_ = place.key("value", "value", "value");
        in_ = place.key("in", "in", "in");
        out_ = place.key("out", "out", "out");
        base_ = place.key("base", "base", "base");
        place_ = place.key("place", "place", "place");
        key = place.key("key", "key", "key");
        levels = place.key("levels", "levels", "levels");
        components_ = place.key("components", "components", "components");
        patterns_ = place.key("patterns", "patterns", "patterns");
        encode_ = place.key("encode", "encode", "encode");
        decode_ = place.key("decode", "decode", "decode");
        at_ = place.key("at", "at", "at");
        write_ = place.key("write", "write", "write");
        read_ = place.key("read", "read", "read");
        absent_ = place.key("absent", "absent", "absent");
        owns_ = place.key("owns", "owns", "owns");
        bound_ = place.key("bound", "bound", "bound");
        boundCodec = place.key("boundCodec", "boundCodec", "boundCodec");
        e_ = place.key("e", "e", "e");
        instance = place.key("INSTANCE", "INSTANCE", "INSTANCE");
        kind = place.key("kind", "kind", "kind");
        kind_ = place.key("KIND", "constant", "constant");
        scalars = place.key("Scalars", "Scalars", "Scalars");
        values = place.key("Values", "Values", "Values").joined(Scalars.STRING);
        list = place.key("List", "List", "List");
        kind__ = place.key("Kind", "type", "type");
        partCodec = place.key("PartCodec", "PartCodec", "PartCodec");
        component = place.key("Component", "Component", "Component");
        optional = place.key("Optional", "Optional", "Optional");
        equals = place.key("equals", "equals", "equals");
        record = place.key("record", "record", "record");
        sealed = place.key("sealed", "sealed", "sealed");
        $dollar = place.key("$dollar", "$dollar", "$dollar");
        _underscore = place.key("_underscore", "_underscore", "_underscore");
    }

    @Override
    public NamesCodec at(Place place) {
        return new NamesCodec(place);
    }

    @Override
    protected void write(Names value, Encoding out) {
        out.text(value_, value.value());
        out.text(in_, value.in());
        out.text(out_, value.out());
        base_().encode(value.base(), out);
        place_().encode(value.place(), out);
        out.text(key, value.key());
        out.text(levels, value.levels());
        components_().encode(value.components(), out);
        patterns_().encode(value.patterns(), out);
        encode_().encode(value.encode(), out);
        decode_().encodeOptional(value.decode(), out);
        out.text(at_, value.at());
        write_().encode(value.write(), out);
        read_().encode(value.read(), out);
        absent_().encode(value.absent(), out);
        owns_().encode(value.owns(), out);
        bound_().encode(value.bound(), out);
        boundCodec().encode(value.boundCodec(), out);
        out.text(e_, value.e());
        out.text(instance, value.INSTANCE());
        out.scalar(kind, value.kind(), NAMES_KIND);
        out.text(kind_, value.KIND());
        out.text(scalars, value.Scalars());
        values.encode(value.Values(), out);
        list().encode(value.List(), out);
        out.text(kind__, value.Kind());
        out.text(partCodec, value.PartCodec());
        out.int64(component, value.Component());
        out.optional(optional, value.Optional(), Scalars.STRING);
        equals().encode(value.equals(), out);
        out.text(record, value.record());
        out.text(sealed, value.sealed());
        out.text($dollar, value.$dollar());
        out.text(_underscore, value._underscore());
    }

    @Override
    protected Names read(Decoding in, @Nullable Names base) {
        return new Names(
                in.text(value_, base == null ? "" : base.value()),
                in.text(in_, base == null ? "" : base.in()),
                in.text(out_, base == null ? "" : base.out()),
                base_().decode(in, base == null ? null : base.base()),
                place_().decode(in, base == null ? null : base.place()),
                in.text(key, base == null ? "" : base.key()),
                in.text(levels, base == null ? "" : base.levels()),
                components_().decode(in, base == null ? null : base.components()),
                patterns_().decode(in, base == null ? null : base.patterns()),
                encode_().decode(in, base == null ? null : base.encode()),
                decode_().decodeOptional(in, base == null ? null : base.decode()),
                in.text(at_, base == null ? "" : base.at()),
                write_().decode(in, base == null ? null : base.write()),
                read_().decode(in, base == null ? null : base.read()),
                absent_().decode(in, base == null ? null : base.absent()),
                owns_().decode(in, base == null ? null : base.owns()),
                bound_().decode(in, base == null ? null : base.bound()),
                boundCodec().decode(in, base == null ? null : base.boundCodec()),
                in.text(e_, base == null ? "" : base.e()),
                in.text(instance, base == null ? "" : base.INSTANCE()),
                in.scalar(kind, base == null ? NAMES_KIND.zero() : base.kind(), NAMES_KIND),
                in.text(kind_, base == null ? "" : base.KIND()),
                in.text(scalars, base == null ? "" : base.Scalars()),
                values.decode(in, base == null ? null : base.Values()),
                list().decode(in, base == null ? null : base.List()),
                in.text(kind__, base == null ? "" : base.Kind()),
                in.text(partCodec, base == null ? "" : base.PartCodec()),
                in.int32(component, base == null ? 0 : base.Component()),
                in.optional(optional, base == null ? null : base.Optional(), Scalars.STRING),
                equals().decode(in, base == null ? null : base.equals()),
                in.text(record, base == null ? "" : base.record()),
                in.text(sealed, base == null ? "" : base.sealed()),
                in.text($dollar, base == null ? "" : base.$dollar()),
                in.text(_underscore, base == null ? "" : base._underscore()));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(value_, Scalars.STRING, ""),
                Component.scalar(in_, Scalars.STRING, ""),
                Component.scalar(out_, Scalars.STRING, ""),
                Component.nested(base_, base_(), ""),
                Component.nested(place_, place_(), ""),
                Component.scalar(key, Scalars.STRING, ""),
                Component.scalar(levels, Scalars.STRING, ""),
                Component.nested(components_, components_(), ""),
                Component.value(patterns_(), ""),
                Component.nested(encode_, encode_(), ""),
                Component.nested(decode_, decode_(), "").asOptional(),
                Component.scalar(at_, Scalars.STRING, ""),
                Component.nested(write_, write_(), ""),
                Component.nested(read_, read_(), ""),
                Component.nested(absent_, absent_(), ""),
                Component.nested(owns_, owns_(), ""),
                Component.nested(bound_, bound_(), ""),
                Component.nested(boundCodec, boundCodec(), ""),
                Component.scalar(e_, Scalars.STRING, ""),
                Component.scalar(instance, Scalars.STRING, ""),
                Component.scalar(kind, NAMES_KIND, ""),
                Component.scalar(kind_, Scalars.STRING, ""),
                Component.scalar(scalars, Scalars.STRING, ""),
                Component.value(values, ""),
                Component.nested(list, list(), ""),
                Component.scalar(kind__, Scalars.STRING, ""),
                Component.scalar(partCodec, Scalars.STRING, ""),
                Component.scalar(component, Scalars.INT32, ""),
                Component.scalar(optional, Scalars.STRING, "").asOptional(),
                Component.nested(equals, equals(), ""),
                Component.scalar(record, Scalars.STRING, ""),
                Component.scalar(sealed, Scalars.STRING, ""),
                Component.scalar($dollar, Scalars.STRING, ""),
                Component.scalar(_underscore, Scalars.STRING, ""));
    }

    PlacedCodec<Names.Part> base_() {
        PlacedCodec<Names.Part> bound = baseCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(base_.nested());
            baseCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> place_() {
        PlacedCodec<Names.Part> bound = placeCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(place_.nested());
            placeCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> components_() {
        PlacedCodec<Names.Part> bound = componentsCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(components_.nested());
            componentsCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Names.Part>> patterns_() {
        PlacedValue<List<Names.Part>> bound = patternsValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    patterns_, Values.indexed(Values.record(Names_PartCodec.INSTANCE.at(patterns_.entries(1)))));
            patternsValue = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> encode_() {
        PlacedCodec<Names.Part> bound = encodeCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(encode_.nested());
            encodeCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> decode_() {
        PlacedCodec<Names.Part> bound = decodeCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(decode_.nestedOptional());
            decodeCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> write_() {
        PlacedCodec<Names.Part> bound = writeCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(write_.nested());
            writeCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> read_() {
        PlacedCodec<Names.Part> bound = readCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(read_.nested());
            readCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> absent_() {
        PlacedCodec<Names.Part> bound = absentCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(absent_.nested());
            absentCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> owns_() {
        PlacedCodec<Names.Part> bound = ownsCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(owns_.nested());
            ownsCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> bound_() {
        PlacedCodec<Names.Part> bound = boundCodec_;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(bound_.nested());
            boundCodec_ = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> boundCodec() {
        PlacedCodec<Names.Part> bound = boundCodecCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(boundCodec.nested());
            boundCodecCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> list() {
        PlacedCodec<Names.Part> bound = listCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(list.nested());
            listCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Names.Part> equals() {
        PlacedCodec<Names.Part> bound = equalsCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(equals.nested());
            equalsCodec = bound;
        }
        return bound;
    }
}
