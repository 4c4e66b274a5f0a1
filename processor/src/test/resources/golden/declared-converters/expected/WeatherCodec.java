package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.convert.CollectionConverters;
import io.vicfield.convert.TextConverter;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Weather}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class WeatherCodec extends GeneratedCodec<Weather> {
    static final Scalar<Degrees> DEGREES_CONVERTER = Scalars.converted(new DegreesConverter(), Scalars.FLOAT64);

    static final Scalar<Size> SIZE_CONVERTER = Scalars.converted(new Size.Converter(), Scalars.INT64);

    static final Scalar<Money> CENTS_CONVERTER = Scalars.converted(new CentsConverter(), Scalars.INT64);

    static final Scalar<Duration> NANOS_CONVERTER = Scalars.converted(new NanosConverter(), Scalars.INT64);

    static final Scalar<BigDecimal> BIG_DECIMAL_TEXT = Scalars.converted(TextConverter.BIG_DECIMAL, Scalars.STRING);

    static final Scalar<Money> EUROS_CONVERTER = Scalars.converted(new EurosConverter(), BIG_DECIMAL_TEXT);

    /**
     * The codec of a whole configuration.
     */
    public static final WeatherCodec INSTANCE = new WeatherCodec(Place.root("vice.", "Weather"));

    /**
     * {@code guestinfo.vice./now}
     */
    final ScalarComponent<Degrees> now;

    /**
     * {@code wanted}
     */
    final OptionalComponent<Degrees> wanted;

    /**
     * {@code week}
     */
    final ValueComponent<List<Degrees>> week;

    /**
     * {@code byPlace}
     */
    final ValueComponent<Map<String, Degrees>> byPlace;

    /**
     * {@code sizes}
     */
    final ValueComponent<SortedSet<Size>> sizes;

    /**
     * {@code prices}
     */
    final ValueComponent<Map<Size, Money>> prices;

    /**
     * {@code interval}
     */
    final ScalarComponent<Duration> interval;

    /**
     * {@code total}
     */
    final ScalarComponent<Money> total;

    private WeatherCodec(Place place) {
        super(place);
        now = scalar(place.key("now", Scope.READ_ONLY), DEGREES_CONVERTER);
        wanted = optional(place.key("wanted"), DEGREES_CONVERTER);
        week = value(place.key("week"), Values.joined(DEGREES_CONVERTER));
        byPlace = value(place.key("byPlace"),
                Values.map(Scalars.STRING, Values.scalar(DEGREES_CONVERTER)));
        sizes = value(place.key("sizes"), Values.collected(CollectionConverters.sortedSet(),
                Values.joinedSet(SIZE_CONVERTER)));
        prices = value(place.key("prices"),
                Values.map(SIZE_CONVERTER, Values.scalar(CENTS_CONVERTER)));
        interval = scalar(place.key("interval"), NANOS_CONVERTER);
        total = scalar(place.key("total"), EUROS_CONVERTER);
    }

    @Override
    public RecordCodec<Weather> at(Place place) {
        return new WeatherCodec(place);
    }

    @Override
    protected void write(Weather value, Encoding out) {
        now.encode(value.now(), out);
        wanted.encode(value.wanted(), out);
        week.encode(value.week(), out);
        byPlace.encode(value.byPlace(), out);
        sizes.encode(value.sizes(), out);
        prices.encode(value.prices(), out);
        interval.encode(value.interval(), out);
        total.encode(value.total(), out);
    }

    @Override
    @NullUnmarked
    protected Weather read(Decoding in) {
        return new Weather(
                now.decode(in),
                wanted.decode(in),
                week.decode(in),
                byPlace.decode(in),
                sizes.decode(in),
                prices.decode(in),
                interval.decode(in),
                total.decode(in));
    }

    @Override
    @NullUnmarked
    protected Weather read(Decoding in, Weather base) {
        return new Weather(
                now.decode(in, base.now()),
                wanted.decode(in, base.wanted()),
                week.decode(in, base.week()),
                byPlace.decode(in, base.byPlace()),
                sizes.decode(in, base.sizes()),
                prices.decode(in, base.prices()),
                interval.decode(in, base.interval()),
                total.decode(in, base.total()));
    }
}
