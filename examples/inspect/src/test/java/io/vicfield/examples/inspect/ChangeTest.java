package io.vicfield.examples.inspect;

import static io.vicfield.examples.inspect.Run.assertFails;
import static io.vicfield.examples.inspect.Run.ok;
import static io.vicfield.examples.inspect.SampleFile.changes;
import static io.vicfield.examples.inspect.SampleFile.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.secret.SecretKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** get, set and rm, on files. */
class ChangeTest {
    @TempDir
    private Path folder;

    private String json;
    private String vmx;

    @BeforeEach
    void write() throws IOException {
        json = SampleFile.in(folder);
        vmx = Run.vmx(folder, SampleFile.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | box",
                "guestinfo.vice./name | box",
                "guestinfo.vice..size | -9223372036854775808",
                "words[1] | a, \"b\"",
                "words | [\"echo\", \"a, \\\"b\\\"\"]",
                "parts.a.count | 1",
                "parts[\"b/c\"].count | 2",
                "token | ********",
                "ratio | 3.14",
            })
    void getPrintsOneValue(String path, String expected) {
        assertThat(ok("get", json, path).out()).isEqualTo(expected + "\n");
    }

    @Test
    void getPrintsDocumentsAndMissesOthers() {
        assertThat(ok("get", json, "parts['b/c']").out()).isEqualTo("count     2\npassword  ********\n");
        assertThat(ok("get", json, "parts.a", "-o", "json").out()).contains("\"count\" : 1,");
        assertThat(ok("get", json, "parts", "-o", "keys").out())
                .startsWith("guestinfo.vice..parts@non-persistent = ")
                .doesNotContain("name");
        assertFails(1, json + ": has no value at parts.z", "get", json, "parts.z");
        assertFails(1, "has no value at words[2]", "get", json, "words[2]");
        assertFails(1, "]x: is not a path such as sessions", "get", json, "]x");
    }

    @Test
    void setChangesOneKeyAndNothingElse() throws IOException {
        String before = Files.readString(Path.of(json));
        Run run = ok("set", json, "parts.a.count", "7");
        assertThat(run.out())
                .containsPattern("put +guestinfo.vice..parts\\|a.count@non-persistent +\"1\" +\"7\"")
                .endsWith("Done\n");
        assertThat(Files.readString(Path.of(json)))
                .isEqualTo(before.replace("a.count@non-persistent\": \"1\"", "a.count@non-persistent\": \"7\""));
        String lines = Files.readString(Path.of(vmx));
        ok("set", vmx, "guestinfo.vice..parts|a.count@non-persistent", "7");
        assertThat(Files.readString(Path.of(vmx)))
                .isEqualTo(lines.replace("a.count@non-persistent = \"1\"", "a.count@non-persistent = \"7\""));
        assertThat(ok("set", vmx, "parts.a.count", "7").out())
                .contains("Nothing changes")
                .doesNotContain("Done");
    }

    @Test
    void aDryRunChangesNothing() {
        assertThat(ok("set", json, "size", "7", "--dry-run").out())
                .contains("\"7\"")
                .doesNotContain("Done");
        assertThat(changes(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "name|new|guestinfo.vice./name|new",
                "ratio|2.5|ratio|2.5E+00",
                "on|false|guestinfo.vice./on|false",
                "since|2026-01-02T03:04:05Z|guestinfo.vice./since|2026-01-02 03:04:05 +0000 UTC",
                "every|PT2S|guestinfo.vice./every|2000000000",
                "address|10.0.0.1|guestinfo.vice./address|AAAAAAAAAAAAAP//CgAAAQ==",
                "level|NONE|guestinfo.vice./level|0",
                "data|AAAA|guestinfo.vice./data|AAAA",
                "words[0]|exec|guestinfo.vice./words~|exec<a, \"b\"",
                "spares[0].count|4|guestinfo.vice./spares<0/count|4",
            })
    void everyTypeIsSetAsItIsShown(String path, String value, String key, String text) {
        for (String file : new String[] {json, vmx}) {
            ok("set", file, path, value);
            assertThat(changes(file)).isEqualTo(keys(key.replace('<', '|'), text.replace('<', '|')));
        }
        assertThat(ok("get", json, path).out()).isEqualTo(value + "\n");
    }

    @Test
    void listsAndMapsKeepTheirCountsAndNames() {
        ok("set", json, "words", "[\"a\"]");
        ok("set", json, "numbers[2]", "5");
        ok("set", json, "parts.new.count", "9");
        ok("set", json, "groups", "{\"none\": [\"x\"], \"some\": null}");
        assertThat(changes(json))
                .isEqualTo(keys(
                        "guestinfo.vice./words", "0",
                        "guestinfo.vice./words~", "a",
                        "guestinfo.vice./numbers", "2",
                        "guestinfo.vice./numbers~", "1|-2|5",
                        "guestinfo.vice..parts@non-persistent", "a|b/c|new",
                        "guestinfo.vice..parts|new.count@non-persistent", "9",
                        "guestinfo.vice./groups", "none",
                        "guestinfo.vice./groups|none", "0",
                        "guestinfo.vice./groups|none~", "x",
                        "guestinfo.vice./groups|some", null,
                        "guestinfo.vice./groups|some~", null));
    }

    @Test
    void rmDeletesKeysAndNames() {
        for (String file : new String[] {json, vmx}) {
            ok("rm", file, "parts.a");
            ok("rm", file, "name");
            ok("rm", file, "spares");
            assertThat(changes(file))
                    .isEqualTo(keys(
                            "guestinfo.vice..parts@non-persistent", "b/c",
                            "guestinfo.vice..parts|a.count@non-persistent", null,
                            "guestinfo.vice./parts|a/password@secret@non-persistent", null,
                            "guestinfo.vice./name", null,
                            "guestinfo.vice./spares", null,
                            "guestinfo.vice./spares|0/count", null,
                            "guestinfo.vice./spares|0/password@secret", null));
        }
        assertFails(1, json + ": has no value at parts.a", "rm", json, "parts.a");
        assertFails(1, "words: an element cannot be removed alone: set the whole list", "rm", json, "words[0]");
    }

    @Test
    void aWrongValueChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(json));
        assertFails(
                1, json + ": nothing is changed:\n  Sample.size: the value is not int64", "set", json, "size", "many");
        assertFails(1, "Sample.on: the value is not bool", "set", json, "on", "perhaps");
        assertFails(1, "Sample: has no component nmae; it has name, size,", "set", json, "nmae", "x");
        assertFails(1, "Sample.groups: is a map: give an object with its entries", "set", json, "groups", "x");
        assertFails(1, "Sample.words: has 2 elements: 3 is not an index up to 2", "set", json, "words[3]", "x");
        assertFails(1, "Sample.words: is a list: give a list", "set", json, "words", "x");
        assertFails(2, "No value: give VALUE", "set", json, "name");
        assertThat(Files.readAllBytes(Path.of(json))).isEqualTo(before);
        String other = Files.writeString(folder.resolve("a.yaml"), "guestinfo.vice./name: a\n")
                .toString();
        assertFails(1, "vicx changes .vmx files, JSON files", "set", other, "name", "x");
    }

    /** A codec would also move the other value from its former key. */
    @Test
    void onlyTheWantedChangesAreMade() {
        String file = Run.file(
                folder, "{\"guestinfo.vice./needed\": \"old\", \"guestinfo.vice./name\": \"a\", \"x\": \"y\"}");
        ok("set", file, "name", "b", "--type", "Other");
        assertThat(StoredFile.read(file))
                .isEqualTo(Map.of("guestinfo.vice./needed", "old", "guestinfo.vice./name", "b", "x", "y"));
        assertThat(ok("get", file, "must", "--type", "Other").out()).isEqualTo("old\n");
        ok("set", file, "must", "new", "--type", "Other");
        assertThat(ok("get", file, "must", "--type", "Other").out()).isEqualTo("new\n");
        ok("rm", file, "name", "--type", "Other");
        assertFails(1, "Other.must", "rm", file, "must", "--type", "Other");
    }

    /** A key may show a dot of a name as a slash. */
    @Test
    void namesWithDotsAreFoundUnderEveryKey() {
        ok("set", json, "groups[\"a.b\"]", "[\"x\"]");
        assertThat(changes(json))
                .isEqualTo(keys(
                        "guestinfo.vice./groups", "a.b|none|some",
                        "guestinfo.vice./groups|a.b", "0",
                        "guestinfo.vice./groups|a.b~", "x"));
        ok("set", json, "parts[\"c.d/e\"].count", "1");
        ok("set", json, "guestinfo.vice./parts|c/d/e/count@non-persistent", "2");
        assertThat(changes(json)).containsEntry("guestinfo.vice..parts@non-persistent", "a|b/c|c.d/e");
        assertThat(ok("get", json, "guestinfo.vice./parts|c/d/e/count@non-persistent")
                        .out())
                .isEqualTo("2\n");
        ok("rm", json, "parts[\"c.d/e\"]");
        ok("rm", json, "groups[\"a.b\"]");
        assertThat(changes(json)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsReportedWithTheReason() throws IOException {
        Path lock = Files.createDirectory(folder.resolve("." + Path.of(vmx).getFileName() + ".lock"));
        assertFails(1, vmx + ": cannot be written: " + lock.toRealPath() + ": Is a directory", "set", vmx, "size", "7");
        assertFails(1, "vicx: none.json: does not exist\n", "set", "none.json", "size", "7");
        assertFails(1, "vicx: the name of a file is empty\n", "set", "", "size", "7");
    }

    @Test
    void aJsonFileKeepsItsByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.json"), "\uFEFF{\"guestinfo.vice./name\": \"a\"}");
        ok("set", file.toString(), "name", "b", "--type", "Sample");
        assertThat(Files.readString(file)).isEqualTo("\uFEFF{\"guestinfo.vice./name\": \"b\"}");
        ok("rm", file.toString(), "name", "--type", "Sample");
        assertThat(Files.readString(file)).isEqualTo("\uFEFF{}");
        ok("set", file.toString(), "name", "c", "--type", "Sample");
        assertThat(Files.readString(file)).isEqualTo("\uFEFF{\n  \"guestinfo.vice./name\": \"c\"\n}");
    }

    @Test
    void aJsonFileKeepsItsForm() throws IOException {
        Path file = Files.writeString(
                folder.resolve("form.json"),
                "{ \"guestinfo.vice./n\\u0061me\" :\"a\" ,\r\n\t\"guestinfo.vice..size\" : 5,\n \"x\":\"}\\\",\" }\n\n");
        ok("set", file.toString(), "name", "b", "--type", "Sample");
        ok("set", file.toString(), "on", "true", "--type", "Sample");
        assertThat(file)
                .hasContent(
                        "{ \"guestinfo.vice./n\\u0061me\" :\"b\" ,\r\n\t\"guestinfo.vice..size\" : 5,\n \"x\":\"}\\\",\",\n \"guestinfo.vice./on\":\"true\" }\n\n");
        ok("rm", file.toString(), "size", "--type", "Sample");
        ok("rm", file.toString(), "on", "--type", "Sample");
        assertThat(file).hasContent("{ \"guestinfo.vice./n\\u0061me\" :\"b\" ,\n \"x\":\"}\\\",\" }\n\n");
        String empty = Run.file(folder, "{\"guestinfo.vice./name\": \"a\"}");
        ok("rm", empty, "name", "--type", "Sample");
        assertThat(Path.of(empty)).hasContent("{}");
        ok("set", empty, "name", "", "--type", "Sample");
        assertThat(Path.of(empty)).hasContent("{\n  \"guestinfo.vice./name\": \"<nil>\"\n}");
    }

    @Test
    void aSecretIsTypedOrReadAndSealed() throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (SecretKey key = SecretKey.generate()) {
            key.writeTo(VicSink.into(values));
            values.put("guestinfo.vice./name", "box");
            key.seal(VicSink.into(values)).putSecret("guestinfo.vice./token@secret", "old");
            String file = Run.file(folder, values);
            assertFails(
                    2,
                    "A secret or sensitive value is never taken from the command line",
                    "set",
                    file,
                    "token",
                    "hunter2");
            Run typed = Run.answering("hunter2", "set", file, "token");
            assertThat(typed.err()).isEmpty();
            assertThat(typed.out()).contains("********").doesNotContain("hunter2", "old");
            assertThat(key.open(VicSource.of(StoredFile.read(file))).getSecret("guestinfo.vice./token@secret"))
                    .isEqualTo("hunter2");
            InputStream in = System.in;
            System.setIn(new ByteArrayInputStream("hunter3\n".getBytes(StandardCharsets.UTF_8)));
            try {
                ok("set", file, "token", "-");
            } finally {
                System.setIn(in);
            }
            assertThat(key.open(VicSource.of(StoredFile.read(file))).getSecret("guestinfo.vice./token@secret"))
                    .isEqualTo("hunter3");
        }
        Run sealed = Run.answering("hunter2", "set", json, "token");
        assertThat(sealed.status()).isEqualTo(1);
        assertThat(sealed.err()).contains("a secret cannot be sealed without its key: give --secret-key FILE");
    }

    @Test
    void aManifestIsEnoughToChangeValues() {
        String[] options = {"--manifest", "target/test-classes", "--type", "Sample"};
        Run run = Run.ofVic("set", json, "parts.a.count", "7", options[0], options[1], options[2], options[3]);
        assertThat(run.status()).isZero();
        assertThat(changes(json)).isEqualTo(keys("guestinfo.vice..parts|a.count@non-persistent", "7"));
    }
}
