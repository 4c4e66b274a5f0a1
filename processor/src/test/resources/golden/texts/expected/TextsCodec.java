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
import io.vicfield.convert.TextConverter;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Character;
import java.lang.Override;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Texts}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class TextsCodec extends GeneratedCodec<Texts> {
    static final Scalar<UUID> UUID_TEXT = Scalars.converted(TextConverter.UUID, Scalars.STRING);

    static final Scalar<URI> URI_TEXT = Scalars.converted(TextConverter.URI, Scalars.STRING);

    static final Scalar<Path> PATH_TEXT = Scalars.converted(TextConverter.PATH, Scalars.STRING);

    static final Scalar<BigDecimal> BIG_DECIMAL_TEXT = Scalars.converted(TextConverter.BIG_DECIMAL, Scalars.STRING);

    static final Scalar<BigInteger> BIG_INTEGER_TEXT = Scalars.converted(TextConverter.BIG_INTEGER, Scalars.STRING);

    static final Scalar<LocalDate> LOCAL_DATE_TEXT = Scalars.converted(TextConverter.LOCAL_DATE, Scalars.STRING);

    static final Scalar<LocalDateTime> LOCAL_DATE_TIME_TEXT = Scalars.converted(TextConverter.LOCAL_DATE_TIME, Scalars.STRING);

    static final Scalar<LocalTime> LOCAL_TIME_TEXT = Scalars.converted(TextConverter.LOCAL_TIME, Scalars.STRING);

    static final Scalar<ZoneId> ZONE_ID_TEXT = Scalars.converted(TextConverter.ZONE_ID, Scalars.STRING);

    static final Scalar<Locale> LOCALE_TEXT = Scalars.converted(TextConverter.LOCALE, Scalars.STRING);

    static final Scalar<Charset> CHARSET_TEXT = Scalars.converted(TextConverter.CHARSET, Scalars.STRING);

    static final Scalar<Pattern> PATTERN_TEXT = Scalars.converted(TextConverter.PATTERN, Scalars.STRING);

    static final Scalar<Character> CHARACTER_TEXT = Scalars.converted(TextConverter.CHARACTER, Scalars.STRING);

    /**
     * The codec of a whole configuration.
     */
    public static final TextsCodec INSTANCE = new TextsCodec(Place.root("vice.", "Texts"));

    /**
     * {@code guestinfo.vice./id}
     */
    final OptionalComponent<UUID> id;

    /**
     * {@code home}
     */
    final ScalarComponent<URI> home;

    /**
     * {@code folder}
     */
    final ScalarComponent<Path> folder;

    /**
     * {@code price}
     */
    final ScalarComponent<BigDecimal> price;

    /**
     * {@code serial}
     */
    final ScalarComponent<BigInteger> serial;

    /**
     * {@code day}
     */
    final ScalarComponent<LocalDate> day;

    /**
     * {@code begin}
     */
    final ScalarComponent<LocalDateTime> begin;

    /**
     * {@code guestinfo.vice..backup}
     */
    final ScalarComponent<LocalTime> backup;

    /**
     * {@code zone}
     */
    final ScalarComponent<ZoneId> zone;

    /**
     * {@code locale}
     */
    final ScalarComponent<Locale> locale;

    /**
     * {@code charset}
     */
    final ScalarComponent<Charset> charset;

    /**
     * {@code names}
     */
    final ScalarComponent<Pattern> names;

    /**
     * {@code letter}
     */
    final ScalarComponent<Character> letter;

    /**
     * {@code boxed}
     */
    final ScalarComponent<Character> boxed;

    /**
     * {@code guestinfo.vice./secret@secret}
     */
    final OptionalComponent<URI> secret;

    /**
     * {@code mirrors}
     */
    final ValueComponent<List<URI>> mirrors;

    /**
     * {@code filters}
     */
    final ValueComponent<List<Pattern>> filters;

    /**
     * {@code letters}
     */
    final ValueComponent<Set<Character>> letters;

    /**
     * {@code paths}
     */
    final ValueComponent<Path[]> paths;

    /**
     * {@code expiries}
     */
    final ValueComponent<Map<UUID, LocalDate>> expiries;

    private TextsCodec(Place place) {
        super(place);
        id = optional(place.key("id", Scope.READ_ONLY), UUID_TEXT);
        home = scalar(place.key("home").defaultValue("https://example.org/"), URI_TEXT);
        folder = scalar(place.key("folder").defaultValue("/var/lib"), PATH_TEXT);
        price = scalar(place.key("price").defaultValue("0.10"), BIG_DECIMAL_TEXT);
        serial = scalar(place.key("serial").required(), BIG_INTEGER_TEXT);
        day = scalar(place.key("day").defaultValue("2009-11-10"), LOCAL_DATE_TEXT);
        begin = scalar(place.key("begin").defaultValue("2009-11-10T23:00"), LOCAL_DATE_TIME_TEXT);
        backup = scalar(place.key("backup", Scope.READ_WRITE).defaultValue("23:00"),
                LOCAL_TIME_TEXT);
        zone = scalar(place.key("zone").defaultValue("Europe/Berlin"), ZONE_ID_TEXT);
        locale = scalar(place.key("locale").defaultValue("de-AT"), LOCALE_TEXT);
        charset = scalar(place.key("charset").defaultValue("UTF-8"), CHARSET_TEXT);
        names = scalar(place.key("names").defaultValue("[a-z]+"), PATTERN_TEXT);
        letter = scalar(place.key("letter").defaultValue("x"), CHARACTER_TEXT);
        boxed = scalar(place.key("boxed"), CHARACTER_TEXT);
        secret = optional(place.key("secret", Scope.SECRET), URI_TEXT);
        mirrors = value(place.key("mirrors"), Values.joined(URI_TEXT));
        filters = value(place.key("filters"), Values.indexed(Values.scalar(PATTERN_TEXT)));
        letters = value(place.key("letters"), Values.joinedSet(CHARACTER_TEXT));
        paths = value(place.key("paths"), Values.array(Values.joined(PATH_TEXT), new Path[0]));
        expiries = value(place.key("expiries"),
                Values.map(UUID_TEXT, Values.scalar(LOCAL_DATE_TEXT)));
    }

    @Override
    public RecordCodec<Texts> at(Place place) {
        return new TextsCodec(place);
    }

    @Override
    protected void write(Texts value, Encoding out) {
        id.encode(value.id(), out);
        home.encode(value.home(), out);
        folder.encode(value.folder(), out);
        price.encode(value.price(), out);
        serial.encode(value.serial(), out);
        day.encode(value.day(), out);
        begin.encode(value.begin(), out);
        backup.encode(value.backup(), out);
        zone.encode(value.zone(), out);
        locale.encode(value.locale(), out);
        charset.encode(value.charset(), out);
        names.encode(value.names(), out);
        letter.encode(Character.valueOf(value.letter()), out);
        boxed.encode(value.boxed(), out);
        secret.encode(value.secret(), out);
        mirrors.encode(value.mirrors(), out);
        filters.encode(value.filters(), out);
        letters.encode(value.letters(), out);
        paths.encode(value.paths(), out);
        expiries.encode(value.expiries(), out);
    }

    @Override
    @NullUnmarked
    protected Texts read(Decoding in) {
        return new Texts(
                id.decode(in),
                home.decode(in),
                folder.decode(in),
                price.decode(in),
                serial.decode(in),
                day.decode(in),
                begin.decode(in),
                backup.decode(in),
                zone.decode(in),
                locale.decode(in),
                charset.decode(in),
                names.decode(in),
                letter.decode(in),
                boxed.decode(in),
                secret.decode(in),
                mirrors.decode(in),
                filters.decode(in),
                letters.decode(in),
                paths.decode(in),
                expiries.decode(in));
    }

    @Override
    @NullUnmarked
    protected Texts read(Decoding in, Texts base) {
        return new Texts(
                id.decode(in, base.id()),
                home.decode(in, base.home()),
                folder.decode(in, base.folder()),
                price.decode(in, base.price()),
                serial.decode(in, base.serial()),
                day.decode(in, base.day()),
                begin.decode(in, base.begin()),
                backup.decode(in, base.backup()),
                zone.decode(in, base.zone()),
                locale.decode(in, base.locale()),
                charset.decode(in, base.charset()),
                names.decode(in, base.names()),
                letter.decode(in, Character.valueOf(base.letter())),
                boxed.decode(in, base.boxed()),
                secret.decode(in, base.secret()),
                mirrors.decode(in, base.mirrors()),
                filters.decode(in, base.filters()),
                letters.decode(in, base.letters()),
                paths.decode(in, base.paths()),
                expiries.decode(in, base.expiries()));
    }
}
