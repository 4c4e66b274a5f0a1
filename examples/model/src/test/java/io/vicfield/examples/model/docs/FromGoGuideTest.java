package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide from Go shows the results of its records. */
class FromGoGuideTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/from-go.md");
    private static final Pattern GO_KEY = Pattern.compile("key:\"(\\w+)\"");

    @TempDir
    Path folder;

    private Snippets snippets;

    @BeforeEach
    void compile() throws Exception {
        snippets = Snippets.of(PAGE, folder);
    }

    @Test
    void theKeysAreThoseShown() throws Exception {
        StringBuilder lines = new StringBuilder();
        encoded()
                .forEach((key, text) ->
                        lines.append(key).append(" = ").append(text).append('\n'));
        assertThat(lines).hasToString(PAGE.blocks("text").get(0));
    }

    /** The shown value omits some keys, but the record has a component for each of them. */
    @Test
    void everyKeyOfTheStructIsOneOfTheRecord() {
        String record = PAGE.blocks("java").get(0);
        Matcher key = GO_KEY.matcher(PAGE.blocks("go").get(0));
        int keys = 0;
        for (; key.find(); keys++) {
            assertThat(record)
                    .containsPattern(
                            "key = \"" + key.group(1) + "\"|\\w> ?" + key.group(1) + "|\\w " + key.group(1) + "[,)]");
        }
        assertThat(keys).isEqualTo(10);
    }

    @Test
    void oneValueIsPublishedAlone() throws Exception {
        MapStore store = new MapStore();
        snippets.call("Day", "failed", store, "web", "no such file");
        assertThat(store.toMap()).isEqualTo(Map.of("guestinfo.vice..tasks|web.started", "no such file"));
    }

    @Test
    void theDeltaIsTheOneShown() throws Exception {
        Constructor<?> task = snippets.load("Box$Task").getDeclaredConstructors()[0];
        task.setAccessible(true);
        VicSnapshot snapshot = new VicSnapshot(encoded(), "1");
        VicDelta delta = (VicDelta) snippets.call("Day", "replace", snapshot, "db", task.newInstance("/bin/db", ""));
        StringBuilder lines = new StringBuilder();
        delta.changes().forEach(change -> lines.append(change).append('\n'));
        assertThat(lines).hasToString(PAGE.blocks("text").get(1));
    }

    @SuppressWarnings("unchecked") // the page declares this type
    private Map<String, String> encoded() throws Exception {
        return (Map<String, String>) snippets.call("Day", "encoded");
    }
}
