package io.vicfield.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.benchmarks.vmx.VmxContent;
import io.vicfield.examples.benchmarks.vmx.VmxHost;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All hosts do the same work with .vmx files. */
class VmxBenchmarkTest {
    @TempDir
    Path folder;

    private final ExecutorConfig config = Subject.of(Subject.BENCH);
    private final byte[] content = VmxContent.of(config);

    @Test
    void theFileHasEveryKeyOfTheRecordAndVmwaresOwn() throws IOException {
        VmxFile file = VmxFile.of("box.vmx", content);
        assertThat(file.toMap())
                .containsAllEntriesOf(Subject.texts())
                .containsEntry("displayName", "Jürgen's \"container\"")
                .hasSize(Subject.texts().size() + 14);
        assertThat(file.malformed()).isEmpty();
        assertThat(file.duplicates()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATED", "BY_HAND", "FLOOR"})
    void readTheRecordAndPutItBack(Contestant contestant) throws IOException {
        VmxHost host = VmxBenchmark.host(contestant);
        assertThat(host.read(content)).isEqualTo(config);
        assertThat(host.put(content, config)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATED", "BY_HAND", "FLOOR"})
    void changeOneLine(Contestant contestant) throws IOException {
        VmxHost host = VmxBenchmark.host(contestant);
        ExecutorConfig renamed = config.withHostname("a \"b\" | é\n");
        Path file = Files.write(folder.resolve("box.vmx"), content);

        assertThat(host.save(file, renamed)).isTrue();
        assertThat(file).hasBinaryContent(VmxContent.of(renamed));
        assertThat(host.read(Files.readAllBytes(file))).isEqualTo(renamed);
        assertThat(host.save(file, renamed)).isFalse();
        assertThat(host.save(file, config)).isTrue();
        assertThat(file).hasBinaryContent(content);
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATED", "BY_HAND", "FLOOR"})
    void appendNewLines(Contestant contestant) throws IOException {
        Path file = Files.write(folder.resolve("box.vmx"), VmxContent.withoutRecord());

        assertThat(VmxBenchmark.host(contestant).save(file, config)).isTrue();
        assertThat(file).hasBinaryContent(content);
    }
}
