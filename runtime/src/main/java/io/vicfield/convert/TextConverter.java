package io.vicfield.convert;

import io.vicfield.VicConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The types that are stored as the text that they have in Java. Each is a row of this table.
 *
 * <p>The empty text stands for a missing value, so these types refuse it. Only a character has it, as its zero value.
 *
 * @param <T> the type
 * @since 0.1
 */
public final class TextConverter<T> implements VicConverter<String, T> {
    /** 36 characters, as in {@code c0ffee5e-0000-4000-8000-000000000000}. */
    public static final TextConverter<java.util.UUID> UUID =
            new TextConverter<>("UUID", java.util.UUID.class, Object::toString, java.util.UUID::fromString);

    /** A URI. */
    public static final TextConverter<java.net.URI> URI =
            new TextConverter<>("URI", java.net.URI.class, Object::toString, java.net.URI::create);

    /** A path of the default file system. */
    public static final TextConverter<Path> PATH =
            new TextConverter<>("PATH", Path.class, TextConverter::ofDefaultFileSystem, Path::of);

    /** A decimal number with its scale, of at most 10,000 characters. */
    public static final TextConverter<BigDecimal> BIG_DECIMAL = new TextConverter<>(
            "BIG_DECIMAL", BigDecimal.class, TextConverter::decimal, text -> new BigDecimal(limited(text)));

    /** A whole number of at most 10,000 characters. */
    public static final TextConverter<BigInteger> BIG_INTEGER = new TextConverter<>(
            "BIG_INTEGER", BigInteger.class, value -> limited(value.toString()), text -> new BigInteger(limited(text)));

    /** A date without a zone. */
    public static final TextConverter<LocalDate> LOCAL_DATE =
            new TextConverter<>("LOCAL_DATE", LocalDate.class, Object::toString, LocalDate::parse);

    /** A date and time without a zone. */
    public static final TextConverter<LocalDateTime> LOCAL_DATE_TIME =
            new TextConverter<>("LOCAL_DATE_TIME", LocalDateTime.class, Object::toString, LocalDateTime::parse);

    /** A time of day. */
    public static final TextConverter<LocalTime> LOCAL_TIME =
            new TextConverter<>("LOCAL_TIME", LocalTime.class, Object::toString, LocalTime::parse);

    /** A zone's name or offset. */
    public static final TextConverter<ZoneId> ZONE_ID =
            new TextConverter<>("ZONE_ID", ZoneId.class, Object::toString, ZoneId::of);

    /** A language tag. */
    public static final TextConverter<Locale> LOCALE = new TextConverter<>(
            "LOCALE",
            Locale.class,
            TextConverter::tag,
            text -> new Locale.Builder().setLanguageTag(text).build());

    /** The name of a character set. */
    public static final TextConverter<Charset> CHARSET =
            new TextConverter<>("CHARSET", Charset.class, Charset::name, Charset::forName);

    /** A regular expression without flags. */
    public static final TextConverter<Pattern> PATTERN =
            new TextConverter<>("PATTERN", Pattern.class, TextConverter::withoutFlags, Pattern::compile);

    /** One character; its zero value is the empty text. */
    public static final TextConverter<Character> CHARACTER =
            new TextConverter<>("CHARACTER", Character.class, TextConverter::character, TextConverter::character);

    private static final List<TextConverter<?>> ALL = List.of(
            UUID,
            URI,
            PATH,
            BIG_DECIMAL,
            BIG_INTEGER,
            LOCAL_DATE,
            LOCAL_DATE_TIME,
            LOCAL_TIME,
            ZONE_ID,
            LOCALE,
            CHARSET,
            PATTERN,
            CHARACTER);

    private static final int MAX_CHARACTERS = 10_000;

    private final String field;
    private final Class<T> type;
    private final Function<T, String> format;
    private final Function<String, T> parse;

    private TextConverter(String field, Class<T> type, Function<T, String> format, Function<String, T> parse) {
        this.field = field;
        this.type = type;
        this.format = format;
        this.parse = parse;
    }

    /** {@return all rows} */
    public static List<TextConverter<?>> all() {
        return ALL;
    }

    /** {@return the name of this row's constant} */
    public String field() {
        return field;
    }

    /** {@return the type that is stored as text} */
    public Class<T> type() {
        return type;
    }

    @Override
    public String toWire(T value) {
        String text = format.apply(value);
        if (text.isEmpty() && type != Character.class) {
            throw new IllegalArgumentException("its text is empty, which stands for no value");
        }
        return text;
    }

    @Override
    public T fromWire(String wire) {
        if (wire.isEmpty() && type != Character.class) {
            throw new IllegalArgumentException("the text is empty");
        }
        try {
            return parse.apply(wire);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(reason(e, wire), e);
        }
    }

    /** Refuses long numbers. The time to parse one grows with the square of its length, which a guest may choose. */
    private static String limited(String number) {
        if (number.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "the number has " + number.length() + " characters, more than the limit of " + MAX_CHARACTERS);
        }
        return number;
    }

    private static String decimal(BigDecimal value) {
        long exponent = value.precision() - 1L - value.scale();
        if (exponent != (int) exponent) {
            throw new IllegalArgumentException("its exponent " + exponent + " is too large to be read by Java 17");
        }
        return limited(value.toString());
    }

    /** The Java library's own message, or the name of the exception if it has no message but the text. */
    private static String reason(RuntimeException e, String text) {
        String message = e instanceof PatternSyntaxException syntax ? syntax.getDescription() : e.getMessage();
        return message == null || message.equals(text) ? e.getClass().getSimpleName() : message;
    }

    private static String ofDefaultFileSystem(Path path) {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException("it belongs to another file system than the default one");
        }
        return path.toString();
    }

    private static String tag(Locale locale) {
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw new IllegalArgumentException("it has no language tag of its own");
        }
        return tag;
    }

    private static String withoutFlags(Pattern pattern) {
        if (pattern.flags() != 0) {
            throw new IllegalArgumentException("its flags are not part of its text; write them as in (?i)");
        }
        return pattern.pattern();
    }

    private static String character(Character value) {
        if (Character.isSurrogate(value)) {
            throw new IllegalArgumentException("it is half of a character");
        }
        return value == 0 ? "" : value.toString();
    }

    private static Character character(String text) {
        if (text.length() > 1) {
            throw new IllegalArgumentException("expected one character");
        }
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    /** The type's simple name, for messages. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
