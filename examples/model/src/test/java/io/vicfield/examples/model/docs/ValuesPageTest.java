package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicCodec;
import io.vicfield.VicField;
import io.vicfield.VicSource;
import io.vicfield.convert.TextConverter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page on values run, and its tables have every type and every attribute. */
class ValuesPageTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/values.md");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(@VicField\\([^`]+)` \\|");

    @TempDir
    Path folder;

    @Test
    void theKeysAreThoseThatAreWritten() throws Exception {
        assertThat(lines(keys())).isEqualTo(PAGE.blocks("text").get(0).lines().toList());
    }

    @Test
    void missingValuesAreReadAsShown() throws Exception {
        assertThat(snippets().call("Shops", "almostEmpty"))
                .hasToString(PAGE.blocks("text").get(1).strip());
    }

    @Test
    void theConvertersMessageIsTheOneShown() throws Exception {
        Map<String, String> keys = new TreeMap<>(keys());
        keys.put("guestinfo.shop./limit", "20");
        VicCodec<?> codec =
                (VicCodec<?>) snippets().load("ShopCodec").getField("INSTANCE").get(null);

        assertThatThrownBy(() -> codec.decode(VicSource.of(keys)))
                .hasMessageContaining(PAGE.blocks("text").get(2).strip());
    }

    @Test
    void replacingRemovesWhatIsNotWrittenAnyMore() throws Exception {
        Snippets snippets = snippets();
        Map<String, String> keys = new TreeMap<>(keys(snippets));
        keys.put("other", "kept");

        snippets.call("Replacing", "replace", keys, withoutLimit(snippets));

        assertThat(keys)
                .containsOnlyKeys("guestinfo.shop./id", "guestinfo.shop./tax", "guestinfo.shop./timeout", "other");
    }

    @Test
    void everyTypeThatIsStoredAsTextHasARowWithItsExample() {
        List<String> rows = PAGE.text().lines().toList();
        for (TextConverter<?> type : TextConverter.all()) {
            String example = rows.stream()
                    .filter(row -> row.matches("\\| (`char`, )?`" + type + "` \\|.*"))
                    .map(row -> row.replaceAll(".*\\| `([^`]+)` \\|$", "$1"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row for " + type));
            assertThat(again(type, example)).isEqualTo(example);
        }
    }

    @Test
    void theTableHasEveryAttribute() {
        assertThat(attributes().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(VicField.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }

    /** A record with exact keys may not contain itself, as the record of the other attributes does. */
    @Test
    void theExamplesOfAttributesCompile() throws Exception {
        Map<Boolean, List<String>> exact = attributes().values().stream()
                .collect(Collectors.partitioningBy(example -> example.contains("exactKey")));
        String imports = "package com.example;\n"
                + "import static io.vicfield.Scope.*;\n"
                + "import io.vicfield.*;\nimport java.time.*;\nimport java.util.*;\n";
        String node = imports + "record Node(" + String.join(",\n", exact.get(false)) + ",\n"
                + "@VicField(atomic = \"report\") String message) {\n"
                + "    Duration age() {\n        return Duration.ZERO;\n    }\n}\n";
        String exactKeys = imports + "record Exact(" + String.join(",\n", exact.get(true)) + ") {}\n";
        List<String> sources = List.of(
                node, exactKeys, PAGE.blocks("java").get(1), PAGE.blocks("java").get(2));

        Compiled compiled = Compiled.of(sources, folder);

        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    private static Map<String, String> attributes() {
        return ATTRIBUTE
                .matcher(PAGE.text())
                .results()
                .collect(Collectors.toMap(row -> row.group(1), ValuesPageTest::example));
    }

    private static String example(MatchResult row) {
        return row.group(2);
    }

    private static <T> String again(TextConverter<T> type, String text) {
        return type.toWire(type.fromWire(text));
    }

    private Snippets snippets() throws Exception {
        return Snippets.of(PAGE, folder);
    }

    private Map<String, String> keys() throws Exception {
        return keys(snippets());
    }

    @SuppressWarnings("unchecked") // the method's result
    private static Map<String, String> keys(Snippets snippets) throws Exception {
        return (Map<String, String>) snippets.call("Shops", "keys");
    }

    /** A shop with nothing that could be left out. */
    private static Object withoutLimit(Snippets snippets) throws Exception {
        return snippets.call("Shops", "almostEmpty");
    }

    private static List<String> lines(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }
}
