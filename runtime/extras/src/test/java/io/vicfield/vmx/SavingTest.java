package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vicfield.VicSink;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of the file and its folder while it is saved. */
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
    void keepsOwnerAndGroup() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root gives files away");
        for (String owner : List.of("unix:uid", "unix:gid")) {
            Files.setAttribute(path, owner, 12_345);
            VmxFile file = VmxFile.read(path);
            file.put("a", owner);
            assertThat(file.save()).isTrue();
            assertThat(Files.getAttribute(path, owner)).isEqualTo(12_345);
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
        // Length and time stay the same, so saving must compare the contents.
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
    @Tag("slow")
    void losesNoUpdateOfAnotherProcess() throws Exception {
        Files.writeString(path, "a = \"0\"\n");
        List<Process> writers = List.of(startCounting(), startCounting(), startCounting());
        for (Process writer : writers) {
            String output = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(writer.waitFor()).as(output).isZero();
        }
        assertThat(Files.readString(path)).isEqualTo("a = \"" + writers.size() * Counting.TIMES + "\"\n");
        assertThat(files()).containsExactly("vm.vmx");
    }

    private Process startCounting() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", classPath(), Counting.class.getName(), path.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Returns the class path of the other process. This process has the classes in modules. */
    private static String classPath() {
        return Stream.of(VmxFile.class, VicSink.class, Counting.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Adds 1 to a value many times, and starts again if another process was faster. */
    static final class Counting {
        static final int TIMES = 50;

        private Counting() {}

        public static void main(String[] arguments) throws IOException {
            for (int done = 0; done < TIMES; ) {
                VmxFile file = VmxFile.read(Path.of(arguments[0]));
                file.put("a", Integer.toString(Integer.parseInt(file.get("a")) + 1));
                try {
                    file.save();
                    done++;
                } catch (VmxChangedException e) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void losesNoUpdateOfAnotherThread() throws Exception {
        Files.writeString(path, "a = \"0\"\n");
        CompletableFuture<?>[] writers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::count))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).get();
        assertThat(Files.readString(path)).isEqualTo("a = \"" + 4 * Counting.TIMES + "\"\n");
    }

    private void count() {
        try {
            Counting.main(new String[] {path.toString()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void respectsTheLockOfVmware() throws IOException {
        VmxFile file = VmxFile.read(path);
        file.put("a", "2");
        Path lock = Files.createFile(folder.resolve("vm.vmx.lck"));
        assertThatThrownBy(file::save).isInstanceOf(VmxLockedException.class).hasMessageContaining("vm.vmx.lck exists");
        Files.delete(lock);
        Path member = Files.createFile(Files.createDirectory(lock).resolve("M12345.lck"));
        assertThatThrownBy(file::save).isInstanceOf(VmxLockedException.class);
        assertThat(Files.readString(path)).isEqualTo("a = \"1\"\n");
        assertThat(files()).containsExactly("vm.vmx", "vm.vmx.lck");
        // VMware sometimes leaves the folder behind.
        Files.delete(member);
        assertThat(file.save()).isTrue();
    }

    @Test
    void aLockFileOfACrashIsIgnored() throws IOException {
        Files.writeString(folder.resolve(".vm.vmx.lock"), "left behind ".repeat(9));
        VmxFile file = VmxFile.read(path);
        file.put("a", "2");
        assertThat(file.save()).isTrue();
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
        // A folder replaces the file between the comparison and the move.
        Path taken = Files.createDirectories(folder.resolve("taken/full"));
        assertThatThrownBy(() -> FileReplacement.replace(taken.getParent(), new byte[1]))
                .isInstanceOf(FileSystemException.class);
        assertThat(files()).containsExactly("taken", "vm.vmx");
    }

    @Test
    @Tag("slow")
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
    void failsForAMissingFile() {
        assertThatThrownBy(() -> VmxFile.read(folder.resolve("none.vmx"))).isInstanceOf(NoSuchFileException.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
