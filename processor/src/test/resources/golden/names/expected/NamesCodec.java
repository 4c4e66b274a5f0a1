package sample;

import io.vicfield.atomic.AtomicGroup;
import io.vicfield.atomic.GroupReading;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Names}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NamesCodec extends GeneratedCodec<Names> {
    static final EnumScalar<Names.Kind> NAMES_KIND = new EnumScalar<>("Kind", new Names.Kind[] {Names.Kind.ONE}, new String[] {"ONE"});

    /**
     * The codec of a whole configuration.
     */
    public static final NamesCodec INSTANCE = new NamesCodec(Place.root("vice.", "Names"));

    /**
     * {@code value}
     */
    final ScalarComponent<String> value_;

    /**
     * {@code in}
     */
    final ScalarComponent<String> in_;

    /**
     * {@code out}
     */
    final ScalarComponent<String> out_;

    /**
     * {@code base}
     */
    final RecordComponent<Names.Part> base_;

    /**
     * {@code place}
     */
    final RecordComponent<Names.Part> place_;

    /**
     * {@code component}
     */
    final RecordComponent<Names.Part> component_;

    /**
     * {@code codec}
     */
    final ScalarComponent<String> codec_;

    /**
     * {@code location}
     */
    final ScalarComponent<String> location;

    /**
     * {@code INSTANCE}
     */
    final ScalarComponent<String> instance;

    /**
     * {@code ROOT}
     */
    final ScalarComponent<String> root;

    /**
     * {@code kind}
     */
    final ScalarComponent<Names.Kind> kind;

    /**
     * {@code constant}
     */
    final ScalarComponent<String> kind_;

    /**
     * {@code type}
     */
    final ScalarComponent<String> kind__;

    /**
     * {@code Scalars}
     */
    final ScalarComponent<String> scalars;

    /**
     * {@code Values}
     */
    final ValueComponent<List<String>> values;

    /**
     * {@code List}
     */
    final RecordComponent<Names.Part> list;

    /**
     * {@code PartCodec}
     */
    final ScalarComponent<String> partCodec;

    /**
     * {@code Optional}
     */
    final OptionalComponent<String> optional;

    /**
     * {@code java}
     */
    final ScalarComponent<String> java_;

    /**
     * {@code io}
     */
    final ScalarComponent<String> io_;

    /**
     * {@code key}
     */
    final ScalarComponent<String> key;

    /**
     * {@code path}
     */
    final RecordComponent<Names.Part> path;

    /**
     * {@code at}
     */
    final ValueComponent<Map<String, Names.Part>> at;

    /**
     * {@code names}
     */
    final ValueComponent<Map<String, Names.Part>> names;

    /**
     * {@code matches}
     */
    final ValueComponent<List<Names.Part>> matches;

    /**
     * {@code a/list}
     */
    final ValueComponent<List<Names.Part>> list_;

    /**
     * {@code map}
     */
    final ValueComponent<Map<String, Names.Part>> map;

    /**
     * {@code record}
     */
    final ScalarComponent<String> record;

    /**
     * {@code yield}
     */
    final ValueComponent<List<Names.Part>> yield_;

    /**
     * {@code var}
     */
    final ScalarComponent<String> var;

    /**
     * {@code $dollar}
     */
    final ScalarComponent<String> $dollar;

    /**
     * {@code _underscore}
     */
    final ScalarComponent<String> _underscore;

    /**
     * {@code status}
     */
    final ScalarComponent<Integer> status;

    /**
     * {@code statusReading}
     */
    final ScalarComponent<String> statusReading;

    /**
     * {@code statusGroup}
     */
    final ScalarComponent<Integer> statusGroup;

    /**
     * {@code status~}
     */
    final AtomicGroup statusGroup_;

    private NamesCodec(Place place) {
        super(place);
        value_ = scalar(place.key("value"), Scalars.STRING);
        in_ = scalar(place.key("in"), Scalars.STRING);
        out_ = scalar(place.key("out"), Scalars.STRING);
        base_ = record(place.key("base"));
        place_ = record(place.key("place"));
        component_ = record(place.key("component"));
        codec_ = scalar(place.key("codec"), Scalars.STRING);
        location = scalar(place.key("location"), Scalars.STRING);
        instance = scalar(place.key("INSTANCE"), Scalars.STRING);
        root = scalar(place.key("ROOT"), Scalars.STRING);
        kind = scalar(place.key("kind"), NAMES_KIND);
        kind_ = scalar(place.key("KIND", "constant"), Scalars.STRING);
        kind__ = scalar(place.key("Kind", "type"), Scalars.STRING);
        scalars = scalar(place.key("Scalars"), Scalars.STRING);
        values = value(place.key("Values"), Values.joined(Scalars.STRING));
        list = record(place.key("List"));
        partCodec = scalar(place.key("PartCodec"), Scalars.STRING);
        optional = optional(place.key("Optional"), Scalars.STRING);
        java_ = scalar(place.key("java"), Scalars.STRING);
        io_ = scalar(place.key("io"), Scalars.STRING);
        key = scalar(place.key("key"), Scalars.STRING);
        path = record(place.key("path"));
        at = value(place.key("at"), Values.map(Scalars.STRING, Values.record()));
        names = value(place.key("names"), Values.map(Scalars.STRING, Values.record()));
        matches = value(place.key("matches"), Values.indexed(Values.record()));
        list_ = value(place.key("list", "a/list"), Values.indexed(Values.record()));
        map = value(place.key("map"), Values.map(Scalars.STRING, Values.record()));
        record = scalar(place.key("record"), Scalars.STRING);
        yield_ = value(place.key("yield"), Values.indexed(Values.record()));
        var = scalar(place.key("var"), Scalars.STRING);
        $dollar = scalar(place.key("$dollar"), Scalars.STRING);
        _underscore = scalar(place.key("_underscore"), Scalars.STRING);
        status = scalar(place.key("status"), Scalars.INT32);
        statusReading = scalar(place.key("statusReading"), Scalars.STRING);
        statusGroup = scalar(place.key("statusGroup"), Scalars.INT32);
        statusGroup_ = group(place.key("status~"));
    }

    @Override
    public RecordCodec<Names> at(Place place) {
        return new NamesCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "base" -> Names_PartCodec.INSTANCE;
            case "place" -> Names_PartCodec.INSTANCE;
            case "component" -> Names_PartCodec.INSTANCE;
            case "List" -> Names_PartCodec.INSTANCE;
            case "path" -> Names_PartCodec.INSTANCE;
            case "at" -> Names_PartCodec.INSTANCE;
            case "names" -> Names_PartCodec.INSTANCE;
            case "matches" -> Names_PartCodec.INSTANCE;
            case "list" -> Names_PartCodec.INSTANCE;
            case "map" -> Names_PartCodec.INSTANCE;
            case "yield" -> Names_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Names value, Encoding out) {
        value_.encode(value.value(), out);
        in_.encode(value.in(), out);
        out_.encode(value.out(), out);
        base_.encode(value.base(), out);
        place_.encode(value.place(), out);
        component_.encode(value.component(), out);
        codec_.encode(value.codec(), out);
        location.encode(value.location(), out);
        instance.encode(value.INSTANCE(), out);
        root.encode(value.ROOT(), out);
        kind.encode(value.kind(), out);
        kind_.encode(value.KIND(), out);
        kind__.encode(value.Kind(), out);
        scalars.encode(value.Scalars(), out);
        values.encode(value.Values(), out);
        list.encode(value.List(), out);
        partCodec.encode(value.PartCodec(), out);
        optional.encode(value.Optional(), out);
        java_.encode(value.java(), out);
        io_.encode(value.io(), out);
        key.encode(value.key(), out);
        path.encode(value.path(), out);
        at.encode(value.at(), out);
        names.encode(value.names(), out);
        matches.encode(value.matches(), out);
        list_.encode(value.list(), out);
        map.encode(value.map(), out);
        record.encode(value.record(), out);
        yield_.encode(value.yield(), out);
        var.encode(value.var(), out);
        $dollar.encode(value.$dollar(), out);
        _underscore.encode(value._underscore(), out);
        statusGroup_.begin(out);
        status.encode(value.status(), out);
        statusReading.encode(value.statusReading(), out);
        statusGroup_.end(out);
        statusGroup.encode(value.statusGroup(), out);
    }

    @Override
    @NullUnmarked
    protected Names read(Decoding in) {
        int status;
        String statusReading;
        GroupReading statusReading_ = statusGroup_.read(in);
        do {
            status = this.status.decodeInt(in);
            statusReading = this.statusReading.decode(in);
        } while (statusReading_.again());
        return new Names(
                value_.decode(in),
                in_.decode(in),
                out_.decode(in),
                base_.decode(in),
                place_.decode(in),
                component_.decode(in),
                codec_.decode(in),
                location.decode(in),
                instance.decode(in),
                root.decode(in),
                kind.decode(in),
                kind_.decode(in),
                kind__.decode(in),
                scalars.decode(in),
                values.decode(in),
                list.decode(in),
                partCodec.decode(in),
                optional.decode(in),
                java_.decode(in),
                io_.decode(in),
                key.decode(in),
                path.decode(in),
                at.decode(in),
                names.decode(in),
                matches.decode(in),
                list_.decode(in),
                map.decode(in),
                record.decode(in),
                yield_.decode(in),
                var.decode(in),
                $dollar.decode(in),
                _underscore.decode(in),
                status,
                statusReading,
                statusGroup.decodeInt(in));
    }

    @Override
    @NullUnmarked
    protected Names read(Decoding in, Names base) {
        int status;
        String statusReading;
        GroupReading statusReading_ = statusGroup_.read(in);
        do {
            status = this.status.decodeInt(in, base.status());
            statusReading = this.statusReading.decode(in, base.statusReading());
        } while (statusReading_.again());
        return new Names(
                value_.decode(in, base.value()),
                in_.decode(in, base.in()),
                out_.decode(in, base.out()),
                base_.decode(in, base.base()),
                place_.decode(in, base.place()),
                component_.decode(in, base.component()),
                codec_.decode(in, base.codec()),
                location.decode(in, base.location()),
                instance.decode(in, base.INSTANCE()),
                root.decode(in, base.ROOT()),
                kind.decode(in, base.kind()),
                kind_.decode(in, base.KIND()),
                kind__.decode(in, base.Kind()),
                scalars.decode(in, base.Scalars()),
                values.decode(in, base.Values()),
                list.decode(in, base.List()),
                partCodec.decode(in, base.PartCodec()),
                optional.decode(in, base.Optional()),
                java_.decode(in, base.java()),
                io_.decode(in, base.io()),
                key.decode(in, base.key()),
                path.decode(in, base.path()),
                at.decode(in, base.at()),
                names.decode(in, base.names()),
                matches.decode(in, base.matches()),
                list_.decode(in, base.list()),
                map.decode(in, base.map()),
                record.decode(in, base.record()),
                yield_.decode(in, base.yield()),
                var.decode(in, base.var()),
                $dollar.decode(in, base.$dollar()),
                _underscore.decode(in, base._underscore()),
                status,
                statusReading,
                statusGroup.decodeInt(in, base.statusGroup()));
    }
}
