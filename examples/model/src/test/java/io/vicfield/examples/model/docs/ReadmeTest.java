package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows the results of its snippets. */
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
    void itStaysShort() {
        assertThat(README.text().lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void everySnippetCompilesWithoutAWarning() throws Exception {
        Compiled compiled = Compiled.of(README.blocks("java"), folder);
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    @Test
    void theKeysAreThoseThatEncodeWrites() throws Exception {
        Snippets snippets = Snippets.of(README, folder);
        Map<?, ?> keys = new TreeMap<>((Map<?, ?>) snippets.call("Agents", "keys"));
        StringBuilder lines = new StringBuilder();
        keys.forEach(
                (key, value) -> lines.append(key).append(" = ").append(value).append('\n'));
        assertThat(lines).hasToString(README.blocks("text").get(0));
    }

    @Test
    void theErrorIsTheOneThatTheCompilerPrints() throws Exception {
        String record = README.blocks("java").get(0);
        String labels = "@VicField(scope = READ_ONLY) List<String> labels";
        assertThat(record).contains(labels);
        String mistaken = record.replace(labels, labels.replace(")", ", key = \"jobs\")"));
        Compiled compiled = Compiled.of(List.of(mistaken), folder);
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.output()).contains(README.blocks("text").get(1).strip());
    }
}
