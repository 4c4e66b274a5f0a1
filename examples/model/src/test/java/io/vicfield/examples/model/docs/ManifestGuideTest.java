package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to manifests shows the written files, the errors and the findings. */
class ManifestGuideTest {
    private static final Markdown RECORDS = Markdown.read(Snippets.RECORDS);
    private static final Markdown PAGE = Markdown.read("docs/guide/manifest.md");
    private static final String UPDATE = "-Avicfield.lock.update=true";

    @TempDir
    Path folder;

    @TempDir
    Path locks;

    @Test
    void theRecordIsThatOfThePageOnRecords() {
        assertThat(RECORDS.blocks("java").get(0)).contains(PAGE.blocks("text").get(0));
    }

    @Test
    void theManifestBesideTheRecordIsTheOneThatIsWritten() throws Exception {
        Compiled.of(RECORDS.blocks("java"), folder);
        assertThat(Files.readString(folder.resolve("META-INF/vicfield/com.example.Host.keys")))
                .isEqualTo(PAGE.blocks("keys").get(0));
    }

    @Test
    void theLockIsTheSameText() throws Exception {
        Compiled.of(RECORDS.blocks("java"), folder, lock(), UPDATE);
        for (String name : List.of("com.example.Host.keys", "com.example.Host$Session.keys")) {
            assertThat(locks.resolve(name)).hasSameTextualContentAs(folder.resolve("META-INF/vicfield/" + name));
        }
        assertThat(Compiled.of(RECORDS.blocks("java"), folder, lock()).output()).isEmpty();
    }

    @Test
    void theErrorIsTheOneThatTheCompilerPrints() throws Exception {
        Compiled.of(RECORDS.blocks("java"), folder, lock(), UPDATE);
        Compiled changed = Compiled.of(changed(), folder, lock());
        assertThat(changed.success()).isFalse();
        assertThat(changed.output()).contains(PAGE.blocks("text").get(1).strip());
    }

    @Test
    void theErrorOfARemovedRecordIsTheOneThatTheCompilerPrints() throws Exception {
        Compiled.of(RECORDS.blocks("java"), folder, lock(), UPDATE);
        Files.copy(locks.resolve("com.example.Host.keys"), locks.resolve("com.example.Fleet.keys"));
        Files.writeString(locks.resolve("README.md"), "What VMs hold.");
        assertThat(Compiled.of(RECORDS.blocks("java"), folder, lock()).output()).isEmpty();

        Compiled complete = Compiled.of(RECORDS.blocks("java"), folder, lock(), "-Avicfield.lock.complete=true");

        assertThat(complete.success()).isFalse();
        assertThat(complete.output().replace(locks.toString(), "src/main/vicfield"))
                .startsWith(PAGE.blocks("text").get(2).strip());
    }

    @Test
    void theFixOfTheErrorWorks() throws Exception {
        Compiled.of(RECORDS.blocks("java"), folder, lock(), UPDATE);
        List<String> mended = changed().stream()
                .map(source -> source.replace(
                        "key = \"created\")",
                        "key = \"created\", formerKeys = @io.vicfield.FormerKey(key = \"createtime\"))"))
                .toList();
        Compiled compiled = Compiled.of(mended, folder, lock());
        assertThat(compiled.output()).contains("[VIC059]").doesNotContain("error:");
        assertThat(compiled.success()).isTrue();
    }

    @Test
    void theFindingsAreThoseOfTheSnippets() throws Exception {
        Method drift = Compiled.of(Snippets.sources(PAGE), folder)
                .load("com.example.Drift")
                .getDeclaredMethod("ofGuest");
        drift.setAccessible(true);
        assertThat((List<?>) drift.invoke(null))
                .map(Object::toString)
                .isEqualTo(PAGE.blocks("text").get(3).lines().toList());
    }

    private String lock() {
        return "-Avicfield.lock=" + locks;
    }

    /** Returns the sources of the page on records, with the change of this page. */
    private static List<String> changed() {
        List<String> lines = PAGE.blocks("diff").get(0).lines().toList();
        String before = lines.get(0).substring(1);
        assertThat(RECORDS.blocks("java").get(0)).contains(before);
        return RECORDS.blocks("java").stream()
                .map(source -> source.replace(before, lines.get(1).substring(1)))
                .toList();
    }
}
