package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what a user gets. */
class ReadmeTest {
    private static final Markdown README = Markdown.read("README.md");

    @TempDir
    Path folder;

    @Test
    void theFirstShellBlockHoldsTheTwoCommandsAlone() {
        List<String> lines = README.blocks("sh").get(0).lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("mvn "));
    }

    @Test
    void everySnippetCompilesWithoutAWarning() throws Exception {
        assertThat(README.blocks("java")).hasSizeGreaterThanOrEqualTo(2);
        Compiled compiled = Compiled.of(README.blocks("java"), folder);
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Markdown.file("docs/guide"))) {
            return files.map(file -> "docs/guide/" + file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theGuidesSnippetsCompileWithIt(String page) throws Exception {
        List<String> snippets = new ArrayList<>(Markdown.read(page).blocks("java"));
        assertThat(snippets).isNotEmpty();
        snippets.addAll(README.blocks("java"));
        Compiled compiled = Compiled.of(snippets, folder);
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    @Test
    void theCodecBesideTheRecordIsTheOneThatIsWritten() throws Exception {
        String codec = normal(Compiled.of(README.blocks("java"), folder).generated("com/example/HostCodec"));
        for (String line : README.blocks("text").get(0).lines().toList()) {
            for (String part : normal(line).split("…")) {
                assertThat(codec).contains(part.strip());
            }
        }
    }

    @Test
    void theExampleRunsAndItsKeysAreThoseShown() throws Exception {
        Compiled compiled = Compiled.of(README.blocks("java"), folder);
        Method roundtrip = compiled.load("com.example.Usage").getDeclaredMethod("roundtrip");
        roundtrip.setAccessible(true);
        Object host = roundtrip.invoke(null);
        assertThat(host)
                .hasToString("Host[createTime=42, nameservers=[10.0.0.2], "
                        + "sessions={web=Session[path=/bin/sh, started=true]}]");
        assertThat(shownKeys()).isEqualTo(new Keys(host).lines());
    }

    @Test
    void theErrorIsTheOneThatTheCompilerPrints() throws Exception {
        String bad = "package com.example;\n\nrecord Host(@io.vicfield.VicField java.util.Date started) {}\n";
        Compiled compiled = Compiled.of(List.of(bad), folder);
        String shown = README.blocks("text").get(1).strip();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.output()).contains("Host.java:3: error: " + shown.substring(shown.indexOf("[VIC")));
    }

    private static List<String> shownKeys() {
        return README.blocks("java")
                .get(1)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// guestinfo."))
                .map(line -> normal(line.substring(3)))
                .toList();
    }

    /** One blank for many, so that alignment is no difference. */
    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
