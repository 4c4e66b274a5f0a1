package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated codecs of types that are stored as text. */
class TextValuesTest {
    private final Compiled compiled = Compiled.of("""
            record Machine(
                @VicField(defaultValue = "/var") java.nio.file.Path folder,
                @VicField @org.jspecify.annotations.Nullable UUID id,
                @VicField char letter,
                @VicField List<java.net.URI> mirrors,
                @VicField Map<java.time.LocalDate, java.math.BigDecimal> prices,
                @VicField(sensitive = true) java.util.regex.@org.jspecify.annotations.Nullable Pattern pattern) {}
            """);

    @Test
    void missingIsTheDefaultOrNull() {
        assertThat(compiled.decode("Machine", Map.of()))
                .hasToString("Machine[folder=/var, id=null, letter=\0, mirrors=[], prices={}, pattern=null]");
    }

    @Test
    void writesWhatItReads() {
        Map<String, String> texts = Map.ofEntries(
                Map.entry("folder", "/tmp"),
                Map.entry("id", "00000000-0000-0000-0000-000000000001"),
                Map.entry("letter", "x"),
                Map.entry("mirrors", "1"),
                Map.entry("mirrors~", "https://a.example/|https://b.example/"),
                Map.entry("prices", "2009-11-10"),
                Map.entry("prices|2009-11-10", "0.10"),
                Map.entry("pattern", "[a-z]+"));

        assertThat(compiled.again("Machine", texts)).isEqualTo(texts);
    }

    @Test
    void reportsTheLibrarysMessageUnlessTheValueIsMasked() {
        Map<String, String> texts = Map.of(
                "id", "7", "letter", "xy", "mirrors", "0", "mirrors~", "a b", "prices", "today", "pattern", "hunter(");

        assertThatThrownBy(() -> compiled.decode("Machine", texts))
                .hasMessageContaining("Machine.id (id): UUID refuses \"7\": Invalid UUID string: 7")
                .hasMessageContaining("Character refuses \"xy\": expected one character")
                .hasMessageContaining("URI refuses \"a b\": Illegal character in path at index 1: a b")
                .hasMessageContaining("LocalDate refuses the entry's name \"today\": Text 'today' could not be parsed")
                .hasMessageContaining("a value that is not shown, because it is sensitive")
                .hasMessageNotContaining("hunter");
    }

    @Test
    void reportsKeysOfMapsThatHaveNoText() {
        Compiled named = Compiled.of("""
                record Named(
                        @VicField Map<java.net.URI, String> names,
                        @VicField(sensitive = true) Map<java.net.URI, String> masked) {}
                """);
        Object value = named.make("Named", Map.of(java.net.URI.create(""), "a"), Map.of());

        assertThatThrownBy(() -> named.decode("Named", Map.of("masked", "%z", "masked|%z", "b")))
                .hasMessageContaining("Named.masked (masked): URI refuses an entry's name")
                .hasMessageNotContaining("%z");
        assertThatThrownBy(() -> named.codec("Named").encode(value, VicSink.into(new TreeMap<>())))
                .hasMessageContaining(
                        "Named.names (names): URI refuses an entry's key: its text is empty, which stands");
    }

    @Test
    void leniently() {
        List<VicProblem> problems = new ArrayList<>();

        Object machine = compiled.codec("Machine")
                .decodeLeniently(VicSource.of(Map.of("folder", "\0", "letter", "xy")), problems::add);

        assertThat(machine)
                .hasToString("Machine[folder=null, id=null, letter=\0, mirrors=[], prices={}, pattern=null]");
        assertThat(problems).extracting(VicProblem::path).containsExactly("Machine.folder", "Machine.letter");
    }
}
