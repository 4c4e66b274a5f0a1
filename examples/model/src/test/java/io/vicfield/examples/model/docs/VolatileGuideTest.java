package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to computed values shows the results of its snippets. */
class VolatileGuideTest {
    private static final Markdown GUIDE = Markdown.read("docs/guide/volatile.md");

    @TempDir
    Path folder;

    @Test
    void theKeysBesideTheRecordAreThoseThatAreWritten() throws Exception {
        Map<?, ?> written = (Map<?, ?>) Snippets.of(GUIDE, folder).call("Queue", "written");

        String shown = written.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining("\n"));
        assertThat(shown).isEqualTo(GUIDE.blocks("text").get(0).strip());
    }

    @Test
    void theErrorIsTheOneThatTheCompilerPrints() throws Exception {
        String mistaken = GUIDE.blocks("java").get(0).replace("\"jobsNow\"", "\"size\"");

        Compiled compiled = Compiled.of(List.of(mistaken), folder);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.output()).contains(GUIDE.blocks("text").get(1).strip());
    }
}
