package io.vicfield.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that is stored as text: its values with their texts, and what is neither. */
class TextConverterTest {
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(TextConverter.UUID, new UUID(1, 2), "00000000-0000-0001-0000-000000000002"),
                arguments(TextConverter.URI, URI.create("https://a.example/b?c=d#e"), "https://a.example/b?c=d#e"),
                arguments(TextConverter.URI, URI.create("mailto:a@b.example"), "mailto:a@b.example"),
                arguments(TextConverter.PATH, Path.of("/var/lib/ö x"), "/var/lib/ö x"),
                arguments(TextConverter.PATH, Path.of("../a"), "../a"),
                arguments(TextConverter.BIG_DECIMAL, new BigDecimal("0.10"), "0.10"),
                arguments(TextConverter.BIG_DECIMAL, new BigDecimal("1E+3"), "1E+3"),
                arguments(TextConverter.BIG_INTEGER, BigInteger.TWO.pow(70).negate(), "-1180591620717411303424"),
                arguments(TextConverter.LOCAL_DATE, LocalDate.of(2009, 11, 10), "2009-11-10"),
                arguments(TextConverter.LOCAL_DATE, LocalDate.MAX, "+999999999-12-31"),
                arguments(TextConverter.LOCAL_DATE_TIME, LocalDateTime.of(2009, 11, 10, 23, 0), "2009-11-10T23:00"),
                arguments(TextConverter.LOCAL_TIME, LocalTime.of(23, 0), "23:00"),
                arguments(TextConverter.LOCAL_TIME, LocalTime.of(23, 0, 1, 500_000_000), "23:00:01.500"),
                arguments(TextConverter.ZONE_ID, ZoneId.of("Europe/Berlin"), "Europe/Berlin"),
                arguments(TextConverter.ZONE_ID, ZoneOffset.ofHours(1), "+01:00"),
                arguments(TextConverter.LOCALE, Locale.CANADA_FRENCH, "fr-CA"),
                arguments(TextConverter.LOCALE, Locale.ROOT, "und"),
                arguments(TextConverter.CHARSET, StandardCharsets.ISO_8859_1, "ISO-8859-1"),
                arguments(TextConverter.CHARACTER, 'ö', "ö"),
                arguments(TextConverter.CHARACTER, ' ', " "),
                arguments(TextConverter.CHARACTER, '\0', ""));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void convertsBothWays(TextConverter<T> type, T value, String text) {
        assertThat(type.toWire(value)).isEqualTo(text);
        assertThat(type.fromWire(text)).isEqualTo(value);
    }

    @Test
    void aPatternIsItsExpression() {
        Pattern read = TextConverter.PATTERN.fromWire("(?i)a|b");

        assertThat(TextConverter.PATTERN.toWire(Pattern.compile("a|b"))).isEqualTo("a|b");
        assertThat(read.matcher("A").matches()).isTrue();
    }

    static Stream<Arguments> refusedTexts() {
        return Stream.of(
                arguments(TextConverter.UUID, "1", "Invalid UUID string: 1"),
                arguments(TextConverter.URI, "a b", "Illegal character in path at index 1: a b"),
                arguments(TextConverter.PATH, "a\0b", "Nul character not allowed: a\0b"),
                arguments(TextConverter.LOCAL_DATE, "today", "Text 'today' could not be parsed at index 0"),
                arguments(TextConverter.LOCAL_DATE_TIME, "now", "Text 'now' could not be parsed at index 0"),
                arguments(TextConverter.LOCAL_TIME, "noon", "Text 'noon' could not be parsed at index 0"),
                arguments(TextConverter.ZONE_ID, "Nowhere", "Unknown time-zone ID: Nowhere"),
                arguments(TextConverter.LOCALE, "de_AT", "Invalid subtag: de_AT [at index 0]"),
                arguments(TextConverter.CHARSET, "none", "UnsupportedCharsetException"),
                arguments(TextConverter.PATTERN, "(", "Unclosed group"),
                arguments(TextConverter.CHARACTER, "ab", "expected one character"));
    }

    @ParameterizedTest
    @MethodSource("refusedTexts")
    void refusesATextWithTheLibrarysMessage(TextConverter<?> type, String text, String message) {
        assertThatThrownBy(() -> type.fromWire(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** The library's messages about numbers differ between its versions. */
    @Test
    void refusesNumbersOfAnotherForm() {
        assertThatThrownBy(() -> TextConverter.BIG_INTEGER.fromWire("1.5"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextConverter.BIG_DECIMAL.fromWire("1,5"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<TextConverter<?>> withoutEmptyText() {
        return TextConverter.all().stream().filter(type -> type != TextConverter.CHARACTER);
    }

    @ParameterizedTest
    @MethodSource("withoutEmptyText")
    void theEmptyTextIsNoValue(TextConverter<?> type) {
        assertThatThrownBy(() -> type.fromWire("")).hasMessage("the text is empty");
    }

    static Stream<Arguments> refusedValues() {
        return Stream.of(
                arguments(TextConverter.PATH, Path.of(""), "its text is empty, which stands for no value"),
                arguments(TextConverter.URI, URI.create(""), "its text is empty, which stands for no value"),
                arguments(TextConverter.PATTERN, Pattern.compile(""), "its text is empty, which stands for no value"),
                arguments(
                        TextConverter.PATTERN,
                        Pattern.compile("a", Pattern.CASE_INSENSITIVE),
                        "its flags are not part of its text; write them as in (?i)"),
                arguments(TextConverter.LOCALE, new Locale("x_y"), "it has no language tag of its own"),
                arguments(TextConverter.CHARACTER, '\ud800', "it is half of a character"));
    }

    @ParameterizedTest
    @MethodSource("refusedValues")
    <T> void refusesAValueWhoseTextIsAnother(TextConverter<T> type, T value, String message) {
        assertThatThrownBy(() -> type.toWire(value)).hasMessage(message);
    }

    @Test
    void refusesAPathOfAnotherFileSystem(@TempDir Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), java.util.Map.of("create", "true"))) {
            assertThatThrownBy(() -> TextConverter.PATH.toWire(zip.getPath("/a")))
                    .hasMessage("it belongs to another file system than the default one");
        }
    }

    /** Another program may choose the texts. */
    @Test
    void aHostileTextIsRefusedOrHarmless() {
        assertThatThrownBy(() -> TextConverter.PATTERN.fromWire("(".repeat(1 << 16)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TextConverter.PATTERN.fromWire("(a{99999}){99999}")).isNotNull();
        assertThat(TextConverter.BIG_DECIMAL.fromWire("1E+999999999")).hasToString("1E+999999999");
        assertThat(TextConverter.PATH.fromWire("../../etc/passwd")).isRelative();
    }

    /** The time to parse a number grows with the square of its length. */
    @Test
    void numbersThatCannotBeReadAgainAreRefused() {
        String digits = "7".repeat(10_001);
        assertThatThrownBy(() -> TextConverter.BIG_INTEGER.fromWire(digits)).hasMessageContaining("limit of 10000");
        assertThatThrownBy(() -> TextConverter.BIG_DECIMAL.fromWire(digits)).hasMessageContaining("limit of 10000");
        BigInteger large = BigInteger.TEN.pow(10_000);
        assertThatThrownBy(() -> TextConverter.BIG_INTEGER.toWire(large)).hasMessageContaining("limit of 10000");
        BigDecimal wide = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
        assertThatThrownBy(() -> TextConverter.BIG_DECIMAL.toWire(wide)).hasMessageContaining("exponent 2147483648");
        BigDecimal widest = new BigDecimal(BigInteger.ONE, -Integer.MAX_VALUE);
        assertThat(TextConverter.BIG_DECIMAL.fromWire(TextConverter.BIG_DECIMAL.toWire(widest)))
                .isEqualTo(widest);
    }

    @Test
    void everyRowNamesItsConstant() throws IllegalAccessException {
        for (Field field : TextConverter.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                assertThat(TextConverter.all()).contains((TextConverter<?>) field.get(null));
                assertThat(((TextConverter<?>) field.get(null)).field()).isEqualTo(field.getName());
            }
        }
        assertThat(Arrays.stream(TextConverter.class.getFields())).hasSameSizeAs(TextConverter.all());
    }
}
