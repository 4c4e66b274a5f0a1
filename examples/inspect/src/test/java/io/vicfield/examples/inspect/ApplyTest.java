package io.vicfield.examples.inspect;

import static io.vicfield.examples.inspect.Run.assertFails;
import static io.vicfield.examples.inspect.Run.ok;
import static io.vicfield.examples.inspect.SampleFile.changes;
import static io.vicfield.examples.inspect.SampleFile.keys;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** apply, on files. */
class ApplyTest {
    @TempDir
    private Path folder;

    private String json;
    private String vmx;

    @BeforeEach
    void write() {
        json = SampleFile.in(folder);
        vmx = Run.vmx(folder, SampleFile.values());
    }

    private String document(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** Decoding would silently leave such a record out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"parts\": {\"new\": {}}} | Sample.parts[\"new\"]",
                "{\"parts\": {\"new\": {\"count\": null}}} | Sample.parts[\"new\"]",
                "{\"parts\": {\"a\": {\"count\": 2}, \"new\": {\"password\": \"********\"}}} | Sample.parts[\"new\"]",
                "{\"extra\": {}} | Sample.extra",
            })
    void aNewRecordThatWritesNoKeyIsRefused(String document, String path) throws IOException {
        String file = document("new.json", document);
        assertFails(
                1,
                path + ": is new and has no value, so no key would store it: give it a value",
                "apply",
                json,
                file,
                "--yes");
        assertThat(changes(json)).isEmpty();
    }

    @Test
    void anEmptyObjectChangesNoRecordThatHasKeys() throws IOException {
        ok("set", json, "extra.count", "1");
        String file = document("same.json", "{\"parts\": {\"a\": {}}, \"extra\": {}, \"groups\": {}}");
        assertThat(ok("apply", json, file, "--yes").out()).contains("Nothing changes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | Sample: is a record: give an object with its components",
                "{\"nmae\": \"a\"} | Sample: has no component nmae; it has name, size,",
                "{\"size\": \"many\"} | Sample.size: the value is not int64",
                "{\"parts\": {\"\": {\"count\": 1}}} | Sample.parts",
            })
    void applyNamesTheDocumentThatIsWrong(String document, String problem) throws IOException {
        String file = document("wrong.json", document);
        assertFails(1, "vicx: " + file + ": cannot be applied to " + json + ":\n  " + problem, "apply", json, file);
        assertThat(changes(json)).isEmpty();
    }

    @Test
    void applyAsksBeforeItMergesADocument() throws IOException {
        String wanted = document(
                "wanted.yaml",
                "name: new\nsize: 5\ntoken: '********'\nparts:\n  a:\n    count: 3\n  b/c: null\nextra:\n  count: 1\n");
        assertFails(1, "nothing is changed: confirm on a terminal, or give --yes", "apply", json, wanted);
        assertThat(Run.answering("n", "apply", json, wanted).err()).isEqualTo("vicx: nothing is changed\n");
        assertThat(changes(json)).isEmpty();
        Run run = Run.answering("y", "apply", json, wanted);
        assertThat(run.out()).endsWith("Done\n");
        assertThat(run.status()).isZero();
        assertThat(changes(json))
                .isEqualTo(keys(
                        "guestinfo.vice./name", "new",
                        "guestinfo.vice..size", "5",
                        "guestinfo.vice..parts@non-persistent", "a",
                        "guestinfo.vice..parts|a.count@non-persistent", "3",
                        "guestinfo.vice./parts|b/c/count@non-persistent", null,
                        "guestinfo.vice./parts|b/c/password@secret@non-persistent", null,
                        "guestinfo.vice./extra/count", "1"));
    }

    @Test
    void theShownDocumentChangesNothing() throws IOException {
        String shown = document("same.json", Run.vicx("show", vmx, "-o", "yaml").out());
        assertThat(ok("apply", vmx, shown, "--dry-run").out()).contains("Nothing changes");
    }
}
