package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSource;
import io.vicfield.vmx.VmxFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about keys of other programs shows the results of its snippets. */
class CloudInitPageTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/cloud-init.md");
    private static final String USERDATA = "#cloud-config\nssh_pwauth: false\n";

    @TempDir
    Path folder;

    @Test
    void theKeysAreThoseThatAreWritten() throws Exception {
        assertThat(lines(keys())).containsExactlyElementsOf(shown());
    }

    @Test
    void aNewVmGetsTheSameKeys() throws Exception {
        BiFunction<String, String, String> option = CloudInitPageTest::line;

        List<?> options = (List<?>) snippets().call("CloudVms", "forNewVm", option);

        assertThat(options.stream().map(String::valueOf).sorted().map(CloudInitPageTest::withoutGzip))
                .containsExactlyElementsOf(shown());
    }

    @Test
    void aFileGetsTheSameKeysAndTheGuestReadsThem() throws Exception {
        Path vmx = folder.resolve("vm.vmx");
        Files.writeString(vmx, "displayName = \"vm-7\"\n");

        snippets().call("CloudVms", "intoFile", vmx);

        Map<String, String> stored = VmxFile.read(vmx).toMap();
        assertThat(stored).containsAllEntriesOf(keys()).containsEntry("displayName", "vm-7");
        assertThat(snippets().call("CloudVms", "userdata", VicSource.of(stored)))
                .isEqualTo(Optional.of(USERDATA));
    }

    private static List<String> shown() {
        return PAGE.blocks("text").get(0).lines().toList();
    }

    private static Stream<String> lines(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(key -> line(key.getKey(), key.getValue()))
                .map(CloudInitPageTest::withoutGzip);
    }

    /** The bytes of a gzip differ between versions of zlib. */
    private static String withoutGzip(String line) {
        return line.replaceFirst("H4sI.*", "H4sI…");
    }

    private static String line(String key, String value) {
        return key + " = " + value;
    }

    @SuppressWarnings("unchecked") // the method's result
    private Map<String, String> keys() throws Exception {
        return (Map<String, String>) snippets().call("CloudVms", "keys");
    }

    private Snippets snippets() throws Exception {
        return Snippets.of(PAGE, folder);
    }
}
