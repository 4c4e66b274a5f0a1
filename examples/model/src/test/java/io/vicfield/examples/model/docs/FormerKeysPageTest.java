package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.extraconfig.VicDelta;
import io.vicfield.migration.Migrations;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on former keys shows the results of its snippets. */
class FormerKeysPageTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/former-keys.md");

    @TempDir
    private Path folder;

    private Compiled compiled;

    @BeforeEach
    void compile() throws Exception {
        compiled = Compiled.of(PAGE.blocks("java"), folder);
        assertThat(compiled.success()).as(compiled.output()).isTrue();
    }

    @Test
    void aValueMovesAsTheTableSays() throws Exception {
        assertThat(changes(Map.of("guestinfo.vice./hostname", "box"))).isEqualTo(row(0));
        assertThat(changes(Map.of("guestinfo.vice./name", "", "jobs", "a", "jobs|a/path", "/bin/sh")))
                .isEqualTo(row(1));
    }

    @Test
    void theDryRunIsTheOneShown() throws Exception {
        Field field = compiled.load("com.example.Upgrade").getDeclaredField("MIGRATIONS");
        field.setAccessible(true);
        Migrations migrations = (Migrations) field.get(null);
        Map<String, String> stored = Map.of("guestinfo.vice./timeout", "5", "guestinfo.vice./password@secret", "x");
        assertThat(migrations.plan(stored))
                .hasToString(PAGE.blocks("text").get(0).strip());
    }

    /** Returns the changes in the order of the table: puts, then deletions. */
    private String changes(Map<String, String> stored) throws Exception {
        Method update = compiled.load("com.example.Box").getDeclaredMethod("update", Map.class);
        update.setAccessible(true);
        VicDelta delta = (VicDelta) update.invoke(null, stored);
        StringBuilder text = new StringBuilder();
        for (boolean deletion : new boolean[] {false, true}) {
            delta.changes().stream()
                    .filter(change -> change.isDeletion() == deletion)
                    .forEach(change -> text.append(change).append('\n'));
        }
        return text.toString();
    }

    /** Returns the last cell of a row. */
    private static String row(int index) {
        String row = PAGE.text()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList()
                .get(index);
        String cell = row.split("(?<!\\\\)\\|")[3];
        return cell.strip().replace("<br>", "\n").replace("`", "").replace("\\|", "|") + "\n";
    }
}
