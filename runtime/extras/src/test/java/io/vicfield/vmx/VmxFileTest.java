package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.samples.Host;
import io.vicfield.samples.HostCodec;
import io.vicfield.samples.Moved;
import io.vicfield.samples.MovedCodec;
import io.vicfield.samples.Session.Cmd;
import io.vicfield.secret.SecretKey;
import io.vicfield.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, and the effect of a change on the lines around it; SavingTest tests files on the disk. */
class VmxFileTest {
    private static final String FILE = "\uFEFF#!/usr/bin/vmware\r\n"
            + ".encoding = \"UTF-8\"\r\n"
            + "\r\n"
            + "displayName = \"J\u00FCrgen's VM\"\r\n"
            + "memsize=512   # MB\r\n"
            + "guestinfo.vice./a|b = \"x|0Ay\"\r\n"
            + "this is no pair\r\n"
            + "floppy0.present = \"FALSE\"";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("vm.vmx");
        Files.writeString(path, FILE);
    }

    @Test
    void losesFormerKeys() throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("guestinfo.vice..active", "true");
        file.put("label", "old");
        MovedCodec.INSTANCE.encode(new Moved("box", true), file);
        assertThat(file.toMap())
                .containsEntry("guestinfo.vice./name", "box")
                .containsEntry("displayName", "J\u00FCrgen's VM")
                .doesNotContainKeys("label", "guestinfo.vice..active");
    }

    @Test
    void readsPairs() throws IOException {
        VmxFile file = VmxFile.read(path);
        assertThat(file.toMap())
                .containsOnly(
                        Map.entry(".encoding", "UTF-8"),
                        Map.entry("displayName", "J\u00FCrgen's VM"),
                        Map.entry("memsize", "512"),
                        Map.entry("guestinfo.vice./a|b", "x\ny"),
                        Map.entry("floppy0.present", "FALSE"));
        assertThat(file.get("guestinfo.vice./a|b")).isEqualTo("x\ny");
        assertThat(file.get("guestinfo.vice./a")).isNull();
        assertThat(file.malformed()).containsExactly(7);
    }

    @Test
    void readsOneThatLiesElsewhere() throws IOException {
        VmxFile file = VmxFile.read(path);
        VicSource elsewhere = VmxFile.source("[ds] box/box.vmx", Files.readAllBytes(path));
        assertThat(file.toMap())
                .allSatisfy((key, text) -> assertThat(elsewhere.get(key)).isEqualTo(text));
        assertThat(elsewhere.get("never there")).isNull();
        assertThat(VmxFile.of("box.vmx", Files.readAllBytes(path)).toMap()).isEqualTo(file.toMap());
    }

    @Test
    void changesNothingElse() throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("memsize", "1024");
        file.put("guestinfo.vice./a|b", "\"\u00E4\"");
        file.put("guestinfo.vice..new", "");
        file.remove("displayName");
        file.remove("never there");
        assertThat(saved(file))
                .isEqualTo(FILE.replace("=512 ", "= \"1024\" ")
                                .replace("x|0Ay", "|22\u00E4|22")
                                .replace("displayName = \"J\u00FCrgen's VM\"\r\n", "")
                        + "\r\nguestinfo.vice..new = \"\"\r\n");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("all", allCharacters());
        file.put("nil", "<nil>");
        assertThat(file.get("all")).isEqualTo(allCharacters());
        file.save();
        assertThat(VmxFile.read(path).get("all")).isEqualTo(allCharacters());
        assertThat(VmxFile.read(path).get("nil")).isEqualTo("<nil>");
    }

    @Test
    void aGroupThatChangesGetsTheNextGeneration() throws IOException {
        VmxFile file = VmxFile.read(path);
        for (String expected : List.of("2", "4")) {
            writeGroup(file, expected);
            assertThat(file.get("group~")).isEqualTo(expected);
        }
        writeGroup(file, "4");
        assertThat(file.get("group~")).isEqualTo("4");
    }

    @Test
    void aGroupThatWasTornGetsTheNextGeneration() throws IOException {
        VmxFile file = VmxFile.read(path);
        writeGroup(file, "1");
        file.put("group~", "5");
        file.beginGroup("group~");
        assertThat(file.get("group~")).isEqualTo("7");
        file.endGroup("group~");
        assertThat(file.get("group~")).isEqualTo("8");
    }

    private static void writeGroup(VmxFile file, String value) {
        file.beginGroup("group~");
        file.put("member", value);
        file.endGroup("group~");
    }

    @Test
    void theCheckerRefusesWhatTheFileRefuses() throws IOException {
        VicSink checker = VmxFile.read(path).checker();
        checker.put("memsize", "1");
        assertThatIllegalArgumentException().isThrownBy(() -> checker.put("a b", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> checker.put("a", "\0"));
        assertThatIllegalArgumentException().isThrownBy(() -> checker.put("MemSize", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> checker.beginGroup("a b~"));
        checker.beginGroup("group~");
        assertThatIllegalArgumentException().isThrownBy(() -> checker.put("Group~", "1"));
    }

    @Test
    void startsAnEmptyFile() throws IOException {
        Files.writeString(path, "");
        VmxFile file = VmxFile.read(path);
        file.put("a", "1");
        file.put("b", "2");
        assertThat(saved(file)).isEqualTo("a = \"1\"\nb = \"2\"\n");
    }

    @Test
    void takesTheFirstOfDuplicates() throws IOException {
        Files.writeString(path, "a = \"1\"\nB = \"x\"\na = \"2\"\nA = \"3\"\n");
        VmxFile file = VmxFile.read(path);
        assertThat(file.get("a")).isEqualTo("1");
        assertThat(file.get("A")).isNull();
        assertThat(file.duplicates())
                .containsExactly(new VmxDuplicate("a", 3, "a", 1), new VmxDuplicate("A", 4, "a", 1));
        assertThat(file.duplicates().get(1)).hasToString("line 4: A is already defined, as a in line 1");
        file.put("a", "4");
        assertThat(saved(file)).isEqualTo("a = \"4\"\nB = \"x\"\na = \"2\"\nA = \"3\"\n");
        file.remove("a");
        assertThat(file.duplicates()).isEmpty();
        assertThat(saved(file)).isEqualTo("B = \"x\"\n");
    }

    @Test
    void refusesAKeyInAnotherCase() throws IOException {
        VmxFile file = VmxFile.read(path);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.put("MemSize", "1"))
                .withMessageStartingWith("the key MemSize differs only in case from memsize in line 5");
        assertThat(file.get("MemSize")).isNull();
        file.remove("MemSize");
        assertThat(file.save()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> file.remove(".encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb", "a=b", "a#b", "a\nb", "a\rb", "a\0b", ".encoding", ".", "a\uDC00"})
    void refusesKeysThatItCannotHold(String key) throws IOException {
        VmxFile file = VmxFile.read(path);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.put(key, "x"))
                .withMessageContaining(Printable.escape(key));
        assertThat(file.save()).isFalse();
    }

    @Test
    void itsMessagesEscapeAndCutKeys() throws IOException {
        String key = "guestinfo.\u0085\u202Ek";
        Files.writeString(path, key + " = \"1\"\n" + key + " = \"2\"\nlatin = \"\u0085\"\n");
        VmxFile file = VmxFile.read(path);
        String forged = "guestinfo.x\nFAKE LOG\t\0" + "x".repeat(10_000);
        assertMessage("the key guestinfo.x\\nFAKE LOG\\t\\u0000xx", () -> file.put(forged, "q"));
        assertMessage("the key .\\nFAKE starts with a dot", () -> file.remove(".\nFAKE"));
        assertMessage("the value of a\\u0085b contains U+0000", () -> file.put("a\u0085b", "\0"));
        assertMessage("the key a\\u0085b\\ud800 contains U+D800", () -> file.put("a\u0085b\uD800", "x"));
        assertMessage("guestinfo.\\u0085\\u202eK differs only in case", () -> file.put(key.replace('k', 'K'), "x"));
        VicSink checker = file.checker();
        checker.put("a\u0085", "x");
        assertMessage("the key A\\u0085 differs only in case from a\\u0085,", () -> checker.put("A\u0085", "x"));
        assertThat(file.duplicates().get(0))
                .hasToString(
                        "line 2: guestinfo.\\u0085\\u202ek is already defined, as guestinfo.\\u0085\\u202ek in line 1");
    }

    @Test
    void itsMessagesAboutUndecodableLinesEscapeKeysAndEncodings() throws IOException {
        Files.write(path, "a\u007f = \"\u00FC\"\n".getBytes(StandardCharsets.ISO_8859_1));
        VmxFile file = VmxFile.read(path);
        assertThatThrownBy(() -> file.get("a\u007f")).hasMessageStartingWith("a\\u007f in ");
        Files.writeString(path, ".encoding = \"|0AFAKE" + "x".repeat(10_000) + "\"\n");
        assertThatThrownBy(() -> VmxFile.read(path))
                .hasMessageContaining(".encoding = \"\\nFAKEx")
                .message()
                .hasSizeLessThan(1000);
    }

    private static void assertMessage(String expected, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageContaining(expected)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text\0", "text\uD800", "\uDC00text"})
    void refusesValuesThatItCannotHold(String value) throws IOException {
        VmxFile file = VmxFile.read(path);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.put("a", value))
                .withMessageStartingWith("the value of a contains U+")
                .withMessageNotContaining("text");
        assertThat(file.save()).isFalse();
    }

    @Test
    void heedsTheDeclaredEncoding() throws IOException {
        Charset japanese = Charset.forName("Shift_JIS");
        // The second byte of this character is a bar in Shift_JIS.
        Files.writeString(path, "a = \"\u30DD\"\n.Encoding = \"Shift_JIS\"\n", japanese);
        VmxFile file = VmxFile.read(path);
        assertThat(file.get("a")).isEqualTo("\u30DD");
        file.put("b", "\u30DD");
        assertThat(file.save()).isTrue();
        assertThat(VmxFile.read(path).get("b")).isEqualTo("\u30DD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.put("a", "\u00FC"))
                .withMessage("the value of a contains U+00FC, which the file's encoding Shift_JIS cannot represent");
    }

    /** The JDK encodes both characters without an error, as the backslash and the tilde of ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00A5", "\u203E"})
    void refusesCharactersThatItWouldReadBackAsOthers(String character) throws IOException {
        Files.writeString(path, ".encoding = \"Shift_JIS\"\na = \"1\"\n");
        VmxFile file = VmxFile.read(path);
        String problem = " contains " + String.format("U+%04X", (int) character.charAt(0))
                + ", which the file's encoding Shift_JIS cannot represent";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.put("a", "2" + character))
                .withMessage("the value of a" + problem);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.put("b" + character, "2"))
                .withMessage("the key b" + character + problem);
        assertThat(file.save()).isFalse();
        file.put("a", "\\~");
        assertThat(file.save()).isTrue();
        assertThat(VmxFile.read(path).get("a")).isEqualTo("\\~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such", "UTF-16", ""})
    void refusesAnUnknownEncoding(String encoding) throws IOException {
        Files.writeString(path, ".encoding = \"" + encoding + "\"\n");
        assertThatThrownBy(() -> VmxFile.read(path))
                .isInstanceOf(UnsupportedEncodingException.class)
                .hasMessageContaining(".encoding = \"" + encoding + '"');
    }

    @Test
    void keepsBytesOfAnotherEncoding() throws IOException {
        String text = "annotation = \"J\u00FCrgen\"\n\u00FC = \"1\"\nb = \"2\"\n";
        Files.writeString(path, text, StandardCharsets.ISO_8859_1);
        VmxFile file = VmxFile.read(path);
        assertThatThrownBy(() -> file.get("annotation"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("annotation in ")
                .hasMessageContaining("is not UTF-8")
                .hasMessageNotContaining("rgen");
        assertThat(file.toMap()).isEqualTo(Map.of("annotation", "J\uFFFDrgen", "b", "2"));
        assertThat(file.undecodable()).containsExactly("annotation");
        file.put("b", "3");
        file.save();
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).isEqualTo(text.replace('2', '3'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k v", "k\tv", "k=v", "k#v", "K\uD800", "WEB", "Web", "nul"})
    void holdsAllKeysOfARecordOrNone(String name) throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("guestinfo.vice./execs|WEB/Path@non-persistent", "1");
        Map<String, String> before = file.toMap();
        Cmd cmd = new Cmd(name.equals("nul") ? "\0" : "sh", List.of(), "");
        Host host = new Host(1, Map.of(), Map.of("aa", cmd, "web", cmd, name, cmd), Optional.empty(), "s");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HostCodec.INSTANCE.encode(host, SecretKey.generate().seal(file)));
        assertThat(file.toMap()).isEqualTo(before);
        assertThatThrownBy(() -> HostCodec.INSTANCE.encode(host, file)).isInstanceOf(VicSecretException.class);
        assertThat(file.toMap()).isEqualTo(before);
    }

    @Test
    void sealsSecretsWithAKeyAlone() throws IOException {
        String secret = "guestinfo.vice./a@secret";
        VmxFile file = VmxFile.read(path);
        assertThatThrownBy(() -> file.putSecret(secret, "text")).isInstanceOf(VicSecretException.class);
        try (SecretKey key = SecretKey.generate()) {
            key.seal(file).putSecret(secret, "text");
            file.save();
            VmxFile read = VmxFile.read(path);
            assertThat(read.get(secret)).doesNotContain("text");
            assertThat(key.open(read).getSecret(secret)).isEqualTo("text");
            assertThatThrownBy(() -> read.getSecret(secret)).isInstanceOf(VicSecretException.class);
        }
    }

    @Test
    void showsNoValue() throws IOException {
        assertThat(VmxFile.read(path)).hasToString("VmxFile[" + path.toRealPath() + "]");
    }

    private String saved(VmxFile file) throws IOException {
        assertThat(file.save()).isTrue();
        return Files.readString(path);
    }

    /** All of the first 0x3000 characters except NUL, and one beyond the first plane. */
    private static String allCharacters() {
        StringBuilder text = new StringBuilder();
        for (char c = 1; c < 0x3000; c++) {
            text.append(c);
        }
        return text.appendCodePoint(0x1F600).toString();
    }
}
