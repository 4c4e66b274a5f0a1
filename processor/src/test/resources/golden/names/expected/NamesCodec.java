package sample;

import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.EnumText;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
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

    final PlacedScalar<String> value_;
    final PlacedScalar<String> in_;
    final PlacedScalar<String> out_;
    final PlacedKey base_;
    private @Nullable PlacedCodec<Names.Part> baseCodec;
    final PlacedKey place_;
    private @Nullable PlacedCodec<Names.Part> placeCodec;
    final PlacedScalar<String> key;
    final PlacedScalar<String> levels;
    final PlacedKey components_;
    private @Nullable PlacedCodec<Names.Part> componentsCodec;
    final PlacedKey patterns_;
    private @Nullable PlacedValue<List<Names.Part>> patternsValue;
    final PlacedKey encode_;
    private @Nullable PlacedCodec<Names.Part> encodeCodec;
    final PlacedKey decode_;
    private @Nullable PlacedCodec<Names.Part> decodeCodec;
    final PlacedScalar<String> at_;
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
    final PlacedScalar<String> e_;
    final PlacedScalar<String> instance;
    final PlacedScalar<Names.Kind> kind;
    final PlacedScalar<String> kind_;
    final PlacedScalar<String> scalars;
    final PlacedJoined<List<String>> values;
    final PlacedKey list_;
    private @Nullable PlacedCodec<Names.Part> listCodec;
    final PlacedScalar<String> kind__;
    final PlacedScalar<String> partCodec;
    final PlacedScalar<Integer> component;
    final PlacedOptional<String> optional;
    final PlacedKey equals;
    private @Nullable PlacedCodec<Names.Part> equalsCodec;
    final PlacedScalar<String> step;
    final PlacedScalar<String> entry;
    final PlacedScalar<String> codec;
    final PlacedKey any;
    private @Nullable PlacedCodec<Names.Part> anyCodec;
    final PlacedKey list;
    private @Nullable PlacedValue<List<Names.Part>> listValue;
    final PlacedKey yield_;
    private @Nullable PlacedValue<List<Names.Part>> yieldValue;
    final PlacedKey map;
    private @Nullable PlacedValue<Map<String, Names.Part>> mapValue;
    final PlacedJoined<List<String>> joined;
    final PlacedScalar<String> record;
    final PlacedScalar<String> sealed;
    final PlacedScalar<String> $dollar;
    final PlacedScalar<String> _underscore;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private NamesCodec(Place place) {
        super(place);
        value_ = place.key("value", "value", "value").text();
        in_ = place.key("in", "in", "in").text();
        out_ = place.key("out", "out", "out").text();
        base_ = place.key("base", "base", "base");
        place_ = place.key("place", "place", "place");
        key = place.key("key", "key", "key").text();
        levels = place.key("levels", "levels", "levels").text();
        components_ = place.key("components", "components", "components");
        patterns_ = place.key("patterns", "patterns", "patterns");
        encode_ = place.key("encode", "encode", "encode");
        decode_ = place.key("decode", "decode", "decode");
        at_ = place.key("at", "at", "at").text();
        write_ = place.key("write", "write", "write");
        read_ = place.key("read", "read", "read");
        absent_ = place.key("absent", "absent", "absent");
        owns_ = place.key("owns", "owns", "owns");
        bound_ = place.key("bound", "bound", "bound");
        boundCodec = place.key("boundCodec", "boundCodec", "boundCodec");
        e_ = place.key("e", "e", "e").text();
        instance = place.key("INSTANCE", "INSTANCE", "INSTANCE").text();
        kind = place.key("kind", "kind", "kind").scalar(NAMES_KIND);
        kind_ = place.key("KIND", "constant", "constant").text();
        scalars = place.key("Scalars", "Scalars", "Scalars").text();
        values = place.key("Values", "Values", "Values").joined(Scalars.STRING);
        list_ = place.key("List", "List", "List");
        kind__ = place.key("Kind", "type", "type").text();
        partCodec = place.key("PartCodec", "PartCodec", "PartCodec").text();
        component = place.key("Component", "Component", "Component").int32();
        optional = place.key("Optional", "Optional", "Optional").optional(Scalars.STRING);
        equals = place.key("equals", "equals", "equals");
        step = place.key("step", "step", "step").text();
        entry = place.key("entry", "entry", "entry").text();
        codec = place.key("codec", "codec", "codec").text();
        any = place.key("any", "any", "any");
        list = place.key("list", "list", "list");
        yield_ = place.key("yield", "give", "give");
        map = place.key("map", "map", "map");
        joined = place.key("joined", "joined", "joined").joined(Scalars.STRING);
        record = place.key("record", "record", "record").text();
        sealed = place.key("sealed", "sealed", "sealed").text();
        $dollar = place.key("$dollar", "$dollar", "$dollar").text();
        _underscore = place.key("_underscore", "_underscore", "_underscore").text();
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
        kind.encode(value.kind(), out);
        out.text(kind_, value.KIND());
        out.text(scalars, value.Scalars());
        values.encode(value.Values(), out);
        list_().encode(value.List(), out);
        out.text(kind__, value.Kind());
        out.text(partCodec, value.PartCodec());
        out.int64(component, value.Component());
        optional.encode(value.Optional(), out);
        equals().encode(value.equals(), out);
        out.text(step, value.step());
        out.text(entry, value.entry());
        out.text(codec, value.codec());
        any().encode(value.any(), out);
        list().encode(value.list(), out);
        yield_().encode(value.yield(), out);
        map().encode(value.map(), out);
        joined.encode(value.joined(), out);
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
                kind.decode(in, base == null ? kind.absent() : base.kind()),
                in.text(kind_, base == null ? "" : base.KIND()),
                in.text(scalars, base == null ? "" : base.Scalars()),
                values.decode(in, base == null ? null : base.Values()),
                list_().decode(in, base == null ? null : base.List()),
                in.text(kind__, base == null ? "" : base.Kind()),
                in.text(partCodec, base == null ? "" : base.PartCodec()),
                in.int32(component, base == null ? 0 : base.Component()),
                optional.decode(in, base == null ? null : base.Optional()),
                equals().decode(in, base == null ? null : base.equals()),
                in.text(step, base == null ? "" : base.step()),
                in.text(entry, base == null ? "" : base.entry()),
                in.text(codec, base == null ? "" : base.codec()),
                any().decode(in, base == null ? null : base.any()),
                list().decode(in, base == null ? null : base.list()),
                yield_().decode(in, base == null ? null : base.yield()),
                map().decode(in, base == null ? null : base.map()),
                joined.decode(in, base == null ? null : base.joined()),
                in.text(record, base == null ? "" : base.record()),
                in.text(sealed, base == null ? "" : base.sealed()),
                in.text($dollar, base == null ? "" : base.$dollar()),
                in.text(_underscore, base == null ? "" : base._underscore()));
    }

    @Override
    public List<Component> components() {
        return Component.list(
                value_,
                in_,
                out_,
                Component.nested(base_, base_()),
                Component.nested(place_, place_()),
                key,
                levels,
                Component.nested(components_, components_()),
                patterns_(),
                Component.nested(encode_, encode_()),
                Component.optional(decode_, decode_()),
                at_,
                Component.nested(write_, write_()),
                Component.nested(read_, read_()),
                Component.nested(absent_, absent_()),
                Component.nested(owns_, owns_()),
                Component.nested(bound_, bound_()),
                Component.nested(boundCodec, boundCodec()),
                e_,
                instance,
                kind,
                kind_,
                scalars,
                values,
                Component.nested(list_, list_()),
                kind__,
                partCodec,
                component,
                optional,
                Component.nested(equals, equals()),
                step,
                entry,
                codec,
                Component.nested(any, any()),
                list(),
                yield_(),
                map(),
                joined,
                record,
                sealed,
                $dollar,
                _underscore);
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

    PlacedCodec<Names.Part> list_() {
        PlacedCodec<Names.Part> bound = listCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(list_.nested());
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

    PlacedCodec<Names.Part> any() {
        PlacedCodec<Names.Part> bound = anyCodec;
        if (bound == null) {
            bound = Names_PartCodec.INSTANCE.at(any.nested());
            anyCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Names.Part>> list() {
        PlacedValue<List<Names.Part>> bound = listValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    list, Values.indexed(Values.record(Names_PartCodec.INSTANCE.at(list.entries(1)))));
            listValue = bound;
        }
        return bound;
    }

    PlacedValue<List<Names.Part>> yield_() {
        PlacedValue<List<Names.Part>> bound = yieldValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    yield_, Values.indexed(Values.record(Names_PartCodec.INSTANCE.at(yield_.entries(1)))));
            yieldValue = bound;
        }
        return bound;
    }

    PlacedValue<Map<String, Names.Part>> map() {
        PlacedValue<Map<String, Names.Part>> bound = mapValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    map, Values.map(Scalars.STRING, Values.record(Names_PartCodec.INSTANCE.at(map.entries(1)))));
            mapValue = bound;
        }
        return bound;
    }
}
