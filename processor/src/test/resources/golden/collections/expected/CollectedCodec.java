package sample;

import io.vicfield.Scope;
import io.vicfield.atomic.AtomicGroup;
import io.vicfield.atomic.GroupReading;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.convert.CollectionConverters;
import io.vicfield.convert.Optionals;
import io.vicfield.convert.TextConverter;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Character;
import java.lang.Double;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Collected}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class CollectedCodec extends GeneratedCodec<Collected> {
    static final EnumScalar<Collected.Color> COLLECTED_COLOR = new EnumScalar<>("Color", new Collected.Color[] {Collected.Color.RED,
            Collected.Color.GREEN}, new String[] {"RED", "GREEN"});

    static final Scalar<UUID> UUID_TEXT = Scalars.converted(TextConverter.UUID, Scalars.STRING);

    static final Scalar<Character> CHARACTER_TEXT = Scalars.converted(TextConverter.CHARACTER, Scalars.STRING);

    /**
     * The codec of a whole configuration.
     */
    public static final CollectedCodec INSTANCE = new CollectedCodec(Place.root("vice.", "Collected"));

    /**
     * {@code guestinfo.vice./words}
     */
    final ValueComponent<Collection<String>> words;

    /**
     * {@code times}
     */
    final ValueComponent<Collection<Instant>> times;

    /**
     * {@code numbers}
     */
    final ValueComponent<SortedSet<Integer>> numbers;

    /**
     * {@code colors}
     */
    final ValueComponent<EnumSet<Collected.Color>> colors;

    /**
     * {@code parts}
     */
    final ValueComponent<SortedMap<UUID, Collected.Part>> parts;

    /**
     * {@code codes}
     */
    final ValueComponent<EnumMap<Collected.Color, String>> codes;

    /**
     * {@code nested}
     */
    final ValueComponent<Map<String, SortedMap<Integer, EnumSet<Collected.Color>>>> nested;

    /**
     * {@code guestinfo.vice..one}
     */
    final ValueComponent<SortedMap<String, String>> one;

    /**
     * {@code guestinfo.vice..other}
     */
    final ScalarComponent<Character> other;

    /**
     * {@code port}
     */
    final OptionalComponent<Integer> port;

    /**
     * {@code size}
     */
    final OptionalComponent<Long> size;

    /**
     * {@code ratio}
     */
    final OptionalComponent<Double> ratio;

    /**
     * {@code guestinfo.vice..both~}
     */
    final AtomicGroup bothGroup;

    private CollectedCodec(Place place) {
        super(place);
        words = value(place.key("words", Scope.READ_ONLY),
                Values.collected(CollectionConverters.collection(), Values.joined(Scalars.STRING)));
        times = value(place.key("times"), Values.collected(CollectionConverters.collection(),
                Values.indexed(Values.scalar(Scalars.INSTANT))));
        numbers = value(place.key("numbers"), Values.collected(CollectionConverters.sortedSet(),
                Values.joinedSet(Scalars.INT32)));
        colors = value(place.key("colors"),
                Values.collected(CollectionConverters.enumSet(Collected.Color.class),
                Values.joinedSet(COLLECTED_COLOR)));
        parts = value(place.key("parts"), Values.collected(CollectionConverters.sortedMap(),
                Values.map(UUID_TEXT, Values.record())));
        codes = value(place.key("codes"),
                Values.collected(CollectionConverters.enumMap(Collected.Color.class),
                Values.map(COLLECTED_COLOR, Values.scalar(Scalars.STRING))));
        nested = value(place.key("nested"),
                Values.map(Scalars.STRING, Values.collected(CollectionConverters.sortedMap(),
                Values.map(Scalars.INT32, Values.collected(CollectionConverters.enumSet(Collected.Color.class),
                Values.joinedSet(COLLECTED_COLOR))))));
        one = value(place.key("one", Scope.READ_WRITE),
                Values.collected(CollectionConverters.sortedMap(),
                Values.map(Scalars.STRING, Values.scalar(Scalars.STRING))));
        other = scalar(place.key("other", Scope.READ_WRITE), CHARACTER_TEXT);
        port = optional(place.key("port"), Scalars.INT32);
        size = optional(place.key("size"), Scalars.INT64);
        ratio = optional(place.key("ratio"), Scalars.FLOAT64);
        bothGroup = group(place.key("both~", Scope.READ_WRITE));
    }

    @Override
    public RecordCodec<Collected> at(Place place) {
        return new CollectedCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "parts" -> Collected_PartCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Collected value, Encoding out) {
        words.encode(value.words(), out);
        times.encode(value.times(), out);
        numbers.encode(value.numbers(), out);
        colors.encode(value.colors(), out);
        parts.encode(value.parts(), out);
        codes.encode(value.codes(), out);
        nested.encode(value.nested(), out);
        bothGroup.begin(out);
        one.encode(value.one(), out);
        other.encode(Character.valueOf(value.other()), out);
        bothGroup.end(out);
        port.encode(Optionals.boxed(value.port()), out);
        size.encode(Optionals.boxed(value.size()), out);
        ratio.encode(Optionals.boxed(value.ratio()), out);
    }

    @Override
    @NullUnmarked
    protected Collected read(Decoding in) {
        SortedMap<String, String> one;
        char other;
        GroupReading bothReading = bothGroup.read(in);
        do {
            one = this.one.decode(in);
            other = this.other.decode(in);
        } while (bothReading.again());
        return new Collected(
                words.decode(in),
                times.decode(in),
                numbers.decode(in),
                colors.decode(in),
                parts.decode(in),
                codes.decode(in),
                nested.decode(in),
                one,
                other,
                Optionals.ofInt(port.decode(in)),
                Optionals.ofLong(size.decode(in)),
                Optionals.ofDouble(ratio.decode(in)));
    }

    @Override
    @NullUnmarked
    protected Collected read(Decoding in, Collected base) {
        SortedMap<String, String> one;
        char other;
        GroupReading bothReading = bothGroup.read(in);
        do {
            one = this.one.decode(in, base.one());
            other = this.other.decode(in, Character.valueOf(base.other()));
        } while (bothReading.again());
        return new Collected(
                words.decode(in, base.words()),
                times.decode(in, base.times()),
                numbers.decode(in, base.numbers()),
                colors.decode(in, base.colors()),
                parts.decode(in, base.parts()),
                codes.decode(in, base.codes()),
                nested.decode(in, base.nested()),
                one,
                other,
                Optionals.ofInt(port.decode(in, Optionals.boxed(base.port()))),
                Optionals.ofLong(size.decode(in, Optionals.boxed(base.size()))),
                Optionals.ofDouble(ratio.decode(in, Optionals.boxed(base.ratio()))));
    }
}
