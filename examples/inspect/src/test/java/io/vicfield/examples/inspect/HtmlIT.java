package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code vicx show --html} in a real browser. */
class HtmlIT {
    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write() {
        page = folder.resolve("vm.html");
    }

    @Test
    void searchesNamesValuesAndKeys() throws Exception {
        Run.vicx("show", "--html", page.toString(), SampleFile.in(folder));
        String all = browse("");
        assertThat(shown(all)).isGreaterThan(10);
        assertThat(shown(browse("#token"))).isEqualTo(1);
        assertThat(shown(browse("#no%20such%20text"))).isZero();
    }

    @Test
    void runsNoScriptOfAGuest() throws Exception {
        String hostile =
                "</code></script><script>document.title='owned'</script><img src=x onerror=document.title='owned'>";
        String file = Run.file(folder, "{\"guestinfo.vice./name\": \"" + hostile + "\"}");
        assertThat(Run.vicx("show", "--html", page.toString(), file).status()).isZero();
        String dom = browse("");
        assertThat(dom)
                .contains("&lt;script&gt;")
                .doesNotContain("<title>owned")
                .doesNotContain("<img");
        assertThat(shown(dom)).isPositive();
    }

    /** Returns the document after its script ran. */
    private String browse(String search) throws IOException, InterruptedException {
        Process browser = new ProcessBuilder(
                        "chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--dump-dom", page.toUri() + search)
                .redirectError(folder.resolve("browser.log").toFile())
                .start();
        String dom = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor())
                .as(Files.readString(folder.resolve("browser.log")))
                .isZero();
        return dom;
    }

    private static int shown(String dom) {
        return Pattern.compile("<output>(\\d+) values</output>")
                .matcher(dom)
                .results()
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .sum();
    }
}
