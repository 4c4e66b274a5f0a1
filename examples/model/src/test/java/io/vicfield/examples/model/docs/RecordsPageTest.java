package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on records shows the results of its snippets, and the other guides compile with its record. */
class RecordsPageTest {
    private static final Markdown PAGE = Markdown.read(Snippets.RECORDS);

    @TempDir
    Path folder;

    static List<String> guides() throws IOException {
        try (Stream<Path> files = Files.list(Markdown.file("docs/guide"))) {
            return files.map(file -> "docs/guide/" + file.getFileName())
                    .filter(guide -> !Markdown.read(guide).blocks("java").isEmpty())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyGuideCompilesWithoutAWarning(String guide) throws Exception {
        Markdown page = Markdown.read(guide);
        Compiled compiled = Compiled.of(Snippets.sources(page), folder);
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    @Test
    void theCodecBesideTheRecordIsTheOneThatIsGenerated() throws Exception {
        String codec = normal(Compiled.of(PAGE.blocks("java"), folder).generated("com/example/HostCodec"));
        for (String line : PAGE.blocks("text").get(0).lines().toList()) {
            assertThat(codec).contains(normal(line));
        }
    }

    @Test
    void theExampleRunsAndItsKeysAreThoseShown() throws Exception {
        Compiled compiled = Compiled.of(PAGE.blocks("java"), folder);
        Method roundtrip = compiled.load("com.example.Usage").getDeclaredMethod("roundtrip");
        roundtrip.setAccessible(true);
        Object host = roundtrip.invoke(null);
        assertThat(host)
                .hasToString("Host[createTime=42, nameservers=[10.0.0.2], "
                        + "sessions={web=Session[path=/bin/sh, started=true]}]");
        assertThat(shownKeys()).isEqualTo(new Keys(host).lines());
    }

    @Test
    void theKeysOfScopesAreThoseShown() throws Exception {
        String record = """
                package com.example;

                import static io.vicfield.Scope.*;

                import io.vicfield.VicField;

                public record Scoped(
                        @VicField(scope = HIDDEN, key = "a/x") String hidden,
                        @VicField(scope = READ_ONLY, key = "a/x") String readOnly,
                        @VicField(scope = READ_WRITE, key = "a/x") String readWrite,
                        @VicField(scope = {HIDDEN, SECRET}, key = "a/x") String hiddenSecret,
                        @VicField(scope = READ_ONLY, key = "os.name") String os) {}
                """;
        String codec = Compiled.of(List.of(record), folder).generated("com/example/ScopedCodec");
        for (String key :
                List.of("a/x", "guestinfo.vice./a/x", "guestinfo.vice..a.x", "a/x@secret", "guestinfo.vice./os/name")) {
            assertThat(codec).contains("{@code " + key + "}");
            assertThat(PAGE.text()).contains("`" + key + "`");
        }
    }

    @Test
    void theEntryOfAScalarKeepsItsName() throws Exception {
        String record = """
                package com.example;

                import static io.vicfield.Scope.*;

                import io.vicfield.VicField;
                import java.util.Map;

                public record Labeled(@VicField(scope = READ_ONLY) Map<String, String> labels) {
                    static final Labeled ONE = new Labeled(Map.of("10.0.0.1", "db"));
                }
                """;
        Field one =
                Compiled.of(List.of(record), folder).load("com.example.Labeled").getDeclaredField("ONE");
        one.setAccessible(true);
        String key = "guestinfo.vice./labels|10.0.0.1";
        assertThat(new Keys(one.get(null)).lines()).contains(key + " = db");
        assertThat(PAGE.text()).contains("`" + key + "`");
    }

    @Test
    void theErrorIsTheOneThatTheCompilerPrints() throws Exception {
        String bad = "package com.example;\n\nrecord Host(@io.vicfield.VicField java.util.Date started) {}\n";
        Compiled compiled = Compiled.of(List.of(bad), folder);
        String shown = PAGE.blocks("text").get(1).strip();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.output()).contains("Host.java:3: error: " + shown.substring(shown.indexOf("[VIC")));
    }

    private static List<String> shownKeys() {
        return PAGE.blocks("java")
                .get(1)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// guestinfo."))
                .map(line -> normal(line.substring(3)))
                .toList();
    }

    /** Replaces each run of blanks with one, so that alignment does not count. */
    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
