package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
    @TempDir
    private Path folder;

    @Test
    void writesOnePageThatLoadsNothing() throws IOException {
        Path page = folder.resolve("vm.html");
        Run run = Run.vicx("show", "--html", page.toString(), SampleFile.in(folder));
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("\n10 secrets sealed and not opened; --secret-key FILE checks them\n");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'", "<code class=\"masked\">********</code>")
                .doesNotContain("http:", "https:", "src=");
    }

    @Test
    void namesAFileThatCannotBeWritten() throws IOException {
        Run run = Run.vicx("show", "--html", folder.resolve("none/vm.html").toString(), SampleFile.in(folder));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("vm.html: cannot be written");
    }
}
