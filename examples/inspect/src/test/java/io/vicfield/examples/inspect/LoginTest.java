package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.console.VmAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line names a VM on a server, and how vicx asks for the password. */
class LoginTest {
    private static final String VM = "vc://127.0.0.1:1/DC0/vm/box";

    @ParameterizedTest
    @CsvSource({
        "vc://vc.example/DC0/vm/box, https://vc.example/sdk, /DC0/vm/box",
        "VC://vc-1.example:8443/DC0/vm/my box, https://vc-1.example:8443/sdk, /DC0/vm/my box",
        "vc://[::1]:8989/DC 0/vm/a%2fb@c, https://[::1]:8989/sdk, /DC 0/vm/a%2fb@c"
    })
    void addresses(String text, String server, String path) {
        assertThat(VmAddress.isMeant(text)).isTrue();
        VmAddress address = VmAddress.parse(text);
        assertThat(address.server()).hasToString(server);
        assertThat(address.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vc://",
                "vc://host",
                "vc://host/",
                "vc:///DC0/vm/box",
                "vc://host:x/a",
                "vc://user@host/a",
                "vc://user:hunter2@host/a",
                "vc://host?hunter2/a",
                "vc:hunter2/a",
                "https://host/sdk?token=hunter2"
            })
    void aWrongAddressIsWrongUsage(String text) {
        assertThatThrownBy(() -> VmAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
        assertWrong("an address is vc://HOST[:PORT]/INVENTORY/PATH", "show", "--user", "u", "--insecure", text);
    }

    @Test
    void aLoginNeedsAUserAndAPassword(@TempDir Path folder) {
        assertWrong("A vc:// address needs --thumbprint, --ca or --insecure", "show", "--user", "u", VM);
        assertWrong("A vc:// address needs --user", "roundtrip", "--insecure", VM);
        assertWrong("No password for 127.0.0.1:1: set the environment variable VICX_PASSWORD", login("--insecure"));
        assertWrong("mutually exclusive", login("--insecure", "--ca", "x"));
        assertWrong("64 hexadecimal digits of SHA-256, not of SHA-1", login("--thumbprint", "00"));
        assertWrong("no-such-file cannot be read as certificates", login("--ca", "no-such-file"));
        assertWrong("A password is never taken from the command line", login("--password", "hunter2"));
        assertWrong("A password is never taken from the command line", login("--password=hunter2"));
        assertWrong("A vc:// address needs --user", "diff", "--insecure", SampleFile.in(folder), VM);
    }

    /** A password is found in any argument, even if vicx takes the argument for a file or an option's value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://root:hunter2@host/sdk",
                "https://root:hun/ter2@host/sdk",
                "vc:root:hunter2@host/DC0/vm/box",
                "vc://root:hunter2@host/DC0/vm/box",
                "root:hunter2@host/DC0/vm/box",
                "http://root:hunter2@h@st:x y/",
                "//root:hunter2@host/DC0/vm/box"
            })
    void anAddressWithAPasswordIsNeverShown(String address) {
        String message = "the password never here";
        assertWrong(message, "show", address);
        assertWrong(message, "show", "--user", "u", "--insecure", VM, address);
        assertWrong(message, login("--ca", address));
        assertWrong(message, login("--ca=" + address));
        assertWrong(message, login("--nonsense=" + address));
        assertWrong(message, "diff", "--secret-key", address, "a.json", "b.json");
        assertWrong(message, "demo", "--vcenter=" + address, "--datastore", "d");
        assertWrong(message, "demo", "--rpctool=" + address);
        assertWrong(message, "keys", address);
    }

    @Test
    void theValueOfAnUnknownOptionIsNotShown() {
        assertWrong("vicx show: Unknown option: '--pwd'\n", login("--pwd=hunter2"));
        assertWrong("vicx show: Unknown option: '--pwd'\n", login("--pwd", "hunter2"));
        assertWrong("vicx show: Unknown option: '-p'\n", login("-phunter2"));
        assertWrong("vicx show: Unknown option: '-p'\n", login("-p", "hunter2"));
    }

    @Test
    void aFileNameMayLookLikeAnAddress(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Path.of(SampleFile.in(folder)), folder.resolve("a:b@c.json"));
        assertThat(Run.vicx("show", file.toString()).status()).isZero();
    }

    @Test
    void withoutATerminalItFailsAndInsecureIsReported() {
        Run run = Run.withPassword("hunter2", login("--insecure"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("vicx: WARNING: the certificate of 127.0.0.1 is not checked: ")
                .contains("\nvicx: " + VM + ": cannot connect to 127.0.0.1:1")
                .doesNotContain("hunter2");
        assertThat(Run.withPassword("hunter2", "diff", "--user", "u", "--insecure", VM, VM)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void theEnvironmentIsAskedBeforeThePerson() {
        List<String> asked = new ArrayList<>();
        Passwords both =
                new Passwords(Vicx.PASSWORD, Map.of("VICX_PASSWORD", "set")::get, text -> "typed".toCharArray());
        Passwords empty = new Passwords(Vicx.PASSWORD, Map.of("VICX_PASSWORD", "")::get, text -> {
            asked.add(text);
            return "typed".toCharArray();
        });
        assertThat(both.find("u", "h")).hasValue("set".toCharArray());
        assertThat(empty.find("u", "h")).hasValue("typed".toCharArray());
        assertThat(asked).containsExactly("Password of u at h: ");
        assertThat(new Passwords(Vicx.PASSWORD, name -> null, text -> null).find("u", "h"))
                .isEmpty();
    }

    private static String[] login(String... options) {
        List<String> arguments = new ArrayList<>(List.of("show", "--user", "u", VM));
        arguments.addAll(List.of(options));
        return arguments.toArray(new String[0]);
    }

    private static void assertWrong(String message, String... arguments) {
        Run run = Run.vicx(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vc:///DC0/vm/box GOVC_URL=https://u:p@127.0.0.1:1/sdk GOVC_INSECURE=true",
                "vc:///DC0/vm/box GOVC_URL=u@127.0.0.1:1 GOVC_PASSWORD=p GOVC_INSECURE=1",
                "vc://127.0.0.1:1/DC0/vm/box GOVC_USERNAME=u GOVC_PASSWORD=p GOVC_INSECURE=T",
                "vc://127.0.0.1:1/DC0/vm/box GOVC_URL=127.0.0.1:1 GOVC_USERNAME=u GOVC_PASSWORD=p GOVC_TLS_KNOWN_HOSTS=none:@FILE@",
            })
    void govcsVariablesCount(String line, @TempDir Path folder) throws IOException {
        Path hosts = Files.writeString(folder.resolve("hosts"), "other 00\n127.0.0.1:1 " + "AB:".repeat(31) + "AB\n");
        String[] words = line.replace("@FILE@", hosts.toString()).split(" ");
        Run run = govc(words[0], Arrays.copyOfRange(words, 1, words.length));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("vicx: " + VM + ": cannot connect to 127.0.0.1:1");
    }

    @Test
    void govcsVariablesOfAnotherServerDoNotCount(@TempDir Path folder) throws IOException {
        Run run = govc(VM, "GOVC_URL=https://other/sdk", "GOVC_USERNAME=u", "GOVC_PASSWORD=hunter2", "GOVC_INSECURE=1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("A vc:// address needs --thumbprint, --ca or --insecure");
        Path hosts = Files.writeString(folder.resolve("hosts"), "127.0.0.1:1 " + "AB:".repeat(19) + "AB\n");
        Run sha1 = govc(VM, "GOVC_USERNAME=u", "GOVC_PASSWORD=hunter2", "GOVC_TLS_KNOWN_HOSTS=" + hosts);
        assertThat(sha1.status()).isEqualTo(2);
        assertThat(sha1.err()).contains("GOVC_TLS_KNOWN_HOSTS has only the SHA-1 thumbprint of 127.0.0.1:1");
        Run address = govc("vc:///DC0/vm/box", "GOVC_URL=https://u:hunter2@h h/sdk");
        assertThat(address.err())
                .contains("GOVC_URL is not an address such as https://HOST/sdk")
                .doesNotContain("hunter2");
        assertThat(govc("vc:///DC0/vm/box").err()).contains("an address is vc://HOST");
    }

    private static Run govc(String address, String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables) {
            String[] parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return Run.inEnvironment(environment, "show", address);
    }
}
