package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.input.StoredFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VmxInputTest {
    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void everyCommandReadsOne() throws IOException {
        String vmx = Run.vmx(folder, SampleFile.values());
        String json = SampleFile.in(folder);
        String rows = Run.vicx("show", json).out().lines().skip(1).reduce("", (all, line) -> all + line + "\n");
        assertThat(Run.vicx("show", vmx).out())
                .startsWith("Sample (found from the keys): 32 of 34 keys\n")
                .contains("\n2 keys not part of Sample:\n  .encoding\n  displayName\n")
                .contains(rows.substring(0, rows.indexOf("\n5 keys")));
        assertThat(Run.vicx("roundtrip", vmx).status()).isZero();
        Run diff = Run.vicx("diff", vmx, json);
        assertThat(diff.err()).isEmpty();
        assertThat(diff.status()).isZero();
        assertThat(diff.out()).contains("\n2 keys of A and 0 keys of B not part of Sample, untouched\n");
    }

    @Test
    void itIsKnownByItsEndingOrItsContent() throws IOException {
        String text = "# a VM\n\n.encoding = \"UTF-8\"\nguestinfo.vice./name = \"a|22b\"\n";
        for (String name : new String[] {"a.vmx", "b.VMX", "c.txt", "d.json"}) {
            assertThat(StoredFile.read(write(name, text))).containsEntry("guestinfo.vice./name", "a\"b");
        }
        assertThat(StoredFile.read(write("e", "{\n\"a\": \"b\nc = d\"}".replace("b\nc", "b c"))))
                .containsEntry("a", "b c = d");
    }

    @Test
    void nilIsTheEmptyValue() throws IOException {
        assertThat(StoredFile.read(write("a.vmx", "a = \"<nil>\"\nb = \"\"\n")))
                .containsEntry("a", "")
                .containsEntry("b", "");
    }

    @Test
    void linesThatVmwareRefusesAreNamedAndNotQuoted() throws IOException {
        String file = write("a.vmx", "a = \"1\"\nhunter2\nA = \"hunter3\"\n");
        assertThatThrownBy(() -> StoredFile.read(file)).hasMessage(file + """
                : is not a .vmx file that VMware accepts:
                  line 2: is not key = "value"
                  line 3: A is already defined, as a in line 1""");
    }

    @Test
    void linesInAnotherEncodingAreReadToo() throws IOException {
        Path file = folder.resolve("a.vmx");
        Files.writeString(file, "displayName = \"Caf\u00E9\"\na = \"1\"\n", StandardCharsets.ISO_8859_1);
        assertThat(StoredFile.read(file.toString()))
                .containsEntry("displayName", "Caf\uFFFD")
                .containsEntry("a", "1");
    }

    @Test
    void utf16IsRefusedByItsName() throws IOException {
        Path file = folder.resolve("a.vmx");
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Files.writeString(file, "\uFEFFa = \"1\"\r\n", charset);
            assertThatThrownBy(() -> StoredFile.read(file.toString()))
                    .isInstanceOf(Failure.class)
                    .hasMessage(file + ": cannot be read: the file starts with the byte order mark of UTF-16, which"
                            + " VMware does not accept in a .vmx file; save the file as UTF-8");
        }
        Files.writeString(file, ".encoding = \"UTF-16\"\n");
        assertThatThrownBy(() -> StoredFile.read(file.toString()))
                .hasMessage(
                        file + ": cannot be read: the file declares .encoding = \"UTF-16\", but the names and quotation"
                                + " marks of a .vmx file are ASCII, which UTF-16 is not; save the file as UTF-8");
    }

    @Test
    void anUnknownEncodingIsAFailure() throws IOException {
        String file = write("a.vmx", ".encoding = \"klingon\"\n");
        assertThatThrownBy(() -> StoredFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("which this Java runtime does not support");
        assertThatThrownBy(() -> StoredFile.read("none.vmx")).hasMessage("none.vmx: does not exist");
    }
}
