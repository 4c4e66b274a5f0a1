package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSink;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A null is encoded only so that it is decoded as null again. */
class NullValuesTest {
    private static final String ENUMS = """
            enum Enums {
                PLAIN;
                enum Zero { @VicValue("0") NONE, SOME }
            }
            """;

    @Test
    void nothingIsWrittenWhereAMissingKeyIsReadAsNull() {
        assertThat(encodedNull("Enums value")).isEmpty();
        assertThat(encodedNull("UUID value")).isEmpty();
        assertThat(encodedNull("io.vicfield.net.IpAddress value")).isEmpty();
    }

    @Test
    void theEmptyTextIsWrittenWhereAMissingKeyIsReadAsSomethingElse() {
        assertReadsAsNull("@VicField(defaultValue = \"PLAIN\") Enums value");
        assertReadsAsNull("@VicField(defaultValue = \"UTC\") java.time.ZoneId value");
        assertReadsAsNull("@VicField(required = true) Enums value");
    }

    @Test
    void inAGroupToo() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField(atomic = "g") int other,
                        @VicField(atomic = "g", defaultValue = "PLAIN") Enums value) {}
                """, ENUMS);
        var store = new io.vicfield.MapStore();

        compiled.codec("Machine").encode(compiled.decode("Machine", Map.of("value", "")), store);

        assertThat(compiled.codec("Machine").decode(store)).hasToString("Machine[other=0, value=null]");
    }

    @Test
    void nullIsRefusedWhereTheEmptyTextIsReadAsAValue() {
        assertRefused("java.time.Instant value");
        assertRefused("java.time.OffsetDateTime value");
        assertRefused("Enums.Zero value");
        assertRefused("Character value");
        assertRefused("Integer value");
    }

    @Test
    void aNullOptionalIsRefusedUnlessItIsSkipped() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField Optional<String> a, @VicField(skipEncode = true) Optional<String> b) {}
                """);

        assertThatThrownBy(() -> compiled.codec("Machine")
                        .encode(compiled.make("Machine", null, null), VicSink.into(new TreeMap<>())))
                .hasMessageContaining("Machine.a (a): is null; use Optional.empty()")
                .hasMessageNotContaining("Machine.b");
    }

    private static void assertReadsAsNull(String component) {
        Compiled compiled = compiled(component);
        Map<String, String> written = encodedNull(compiled);

        assertThat(written).containsExactly(Map.entry("value", ""));
        assertThat(compiled.decode("Machine", written)).hasToString("Machine[value=null]");
    }

    private static void assertRefused(String component) {
        assertThatThrownBy(() -> encodedNull(component))
                .hasMessageContaining("Machine.value (value): is null, but is neither optional nor nullable");
    }

    private static Map<String, String> encodedNull(String component) {
        return encodedNull(compiled("@VicField " + component));
    }

    private static Compiled compiled(String component) {
        return Compiled.of("record Machine(" + component + ") {}", ENUMS);
    }

    private static Map<String, String> encodedNull(Compiled compiled) {
        Map<String, String> written = new TreeMap<>();
        var constructor = Arrays.stream(compiled.type("sample.Machine").getDeclaredConstructors())
                .findFirst()
                .orElseThrow();
        constructor.setAccessible(true);
        try {
            compiled.codec("Machine").encode(constructor.newInstance((Object) null), VicSink.into(written));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return written;
    }
}
