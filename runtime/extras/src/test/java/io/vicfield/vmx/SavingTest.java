package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What saving does to the file and its folder. */
class SavingTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("vm.vmx");
        Files.writeString(path, "a = \"1\"\n");
    }

    @Test
    void writesNothingIfNothingChanged() throws IOException {
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(path, then);
        VmxFile file = VmxFile.read(path);
        file.put("a", "1");
        file.put("b", "2");
        file.remove("b");
        assertThat(file.save()).isFalse();
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(then);
    }

    @Test
    void savesAgainAndAgain() throws IOException {
        VmxFile file = VmxFile.read(path);
        for (String value : List.of("2", "3", "1")) {
            file.put("a", value);
            assertThat(file.save()).isTrue();
            assertThat(file.save()).isFalse();
            assertThat(Files.readString(path)).isEqualTo("a = \"" + value + "\"\n");
        }
        assertThat(files()).containsExactly("vm.vmx");
    }

    @Test
    void keepsPermissions() throws IOException {
        for (String permissions : List.of("rw-r-----", "rwxr-xr-x", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            VmxFile file = VmxFile.read(path);
            file.put("a", permissions);
            assertThat(file.save()).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void replacesWhatALinkStandsFor() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.vmx"), path);
        VmxFile file = VmxFile.read(link);
        file.put("a", "2");
        file.save();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(path)).isEqualTo("a = \"2\"\n");
    }

    @Test
    void refusesToUndoWhatOthersWrote() throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("a", "2");
        // Same length, same time: contents are compared.
        FileTime then = Files.getLastModifiedTime(path);
        Files.writeString(path, "a = \"9\"\n");
        Files.setLastModifiedTime(path, then);
        assertThatThrownBy(file::save)
                .isInstanceOf(VmxChangedException.class)
                .hasMessageContaining("vm.vmx was changed after you read it")
                .hasMessageContaining("read it again and repeat your changes");
        assertThat(Files.readString(path)).isEqualTo("a = \"9\"\n");
        assertThat(files()).containsExactly("vm.vmx");
    }

    @Test
    void refusesToBringBackWhatOthersRemoved() throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("a", "2");
        Files.delete(path);
        assertThatThrownBy(file::save)
                .isInstanceOf(VmxChangedException.class)
                .hasMessageContaining("vm.vmx was removed after you read it");
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        // A folder takes the file's place between the comparison and the move.
        Path taken = Files.createDirectories(folder.resolve("taken/full"));
        assertThatThrownBy(() -> FileReplacement.replace(taken.getParent(), new byte[1]))
                .isInstanceOf(FileSystemException.class);
        assertThat(files()).containsExactly("taken", "vm.vmx");
    }

    @Test
    void isAlwaysWholeWhenManySaveAtOnce() throws Exception {
        List<byte[]> contents = IntStream.range(0, 8)
                .mapToObj(i -> (i + "\n").repeat(1000 + i).getBytes(StandardCharsets.UTF_8))
                .toList();
        List<CompletableFuture<Void>> writers = contents.stream()
                .map(bytes -> CompletableFuture.runAsync(() -> replaceOften(bytes)))
                .toList();
        for (CompletableFuture<Void> writer : writers) {
            writer.get();
        }
        assertThat(contents).contains(Files.readAllBytes(path));
        assertThat(files()).containsExactly("vm.vmx");
    }

    private void replaceOften(byte[] bytes) {
        try {
            for (int i = 0; i < 20; i++) {
                FileReplacement.replace(path, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsOnlyWhatIsThere() {
        assertThatThrownBy(() -> VmxFile.read(folder.resolve("none.vmx"))).isInstanceOf(NoSuchFileException.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
