package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user who follows the newcomer's guide gets the shown results. */
class NewcomerGuideTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/newcomer.md");
    private static final List<String> SHOWN = PAGE.blocks("text");

    @TempDir
    Path folder;

    private Snippets snippets;

    @BeforeEach
    void compile() throws Exception {
        snippets = Snippets.of(PAGE, folder);
    }

    @Test
    void theVmHasTheKeysBesideTheRecord() throws Exception {
        assertThat(lines(keys())).isEqualTo(SHOWN.get(0));
    }

    @Test
    void theDecodedRecordIsTheOneShown() throws Exception {
        assertThat(snippets.call("Launch", "read", keys()) + "\n").isEqualTo(SHOWN.get(1));
    }

    @Test
    void aForgottenAnnotationIsTheErrorShown(@TempDir Path other) throws Exception {
        String forgotten = PAGE.blocks("java").get(0).replace("long done) {", "long done,\n        long failed) {");
        Compiled compiled = Compiled.of(List.of(forgotten), other);
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.output()).contains(SHOWN.get(2).strip());
    }

    @Test
    void theProblemsAreThoseShown() throws Exception {
        Map<String, String> edited = keys();
        edited.put("guestinfo.myapp./timeout", "30s");
        edited.put("guestinfo.myapp..disks|data.mounted", "maybe");
        assertThatThrownBy(() -> snippets.call("Launch", "read", edited))
                .hasMessage(SHOWN.get(3).strip());
    }

    @Test
    void theGuestReadsAndPublishes() throws Exception {
        Map<String, String> vm = keys();
        Object host = snippets.call("InATest", "host", vm);
        assertThat(snippets.call("InTheGuest", "work", host) + "\n").isEqualTo(SHOWN.get(4));
        vm.entrySet().removeAll(keys().entrySet());
        assertThat(lines(vm)).isEqualTo(SHOWN.get(5));
    }

    @Test
    void aSecretIsStoredUnderTheKeysShown() throws Exception {
        Constructor<?> access = snippets.load("Access").getDeclaredConstructor(String.class);
        access.setAccessible(true);
        Map<String, String> stored = new TreeMap<>();
        snippets.call("Access", "store", access.newInstance("t0ken"), VicSink.into(stored));
        assertThat(stored.keySet())
                .containsExactlyElementsOf(SHOWN.get(6)
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList());
        assertThat(stored.get("guestinfo.myapp./token@secret")).doesNotContain("t0ken");
        assertThat(snippets.call("Access", "load", VicSource.of(stored))).hasToString("Access[token=t0ken]");
    }

    @Test
    void theProjectNamesWhatTheReadmeNames() {
        String pom = PAGE.blocks("xml").get(0);
        assertThat(Markdown.read("README.md").blocks("xml").get(0).lines().map(String::strip))
                .allMatch(pom::contains);
    }

    @SuppressWarnings("unchecked") // the page declares this type
    private Map<String, String> keys() throws Exception {
        return (Map<String, String>) snippets.call("Launch", "keys");
    }

    private static String lines(Map<String, String> keys) {
        StringBuilder lines = new StringBuilder();
        keys.forEach((key, text) -> lines.append(key).append(" = ").append(text).append('\n'));
        return lines.toString();
    }
}
