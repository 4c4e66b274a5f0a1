package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The errors of commands for missing or wrong arguments. */
class UsageTest {
    private static final String VM = "vc://127.0.0.1:1/DC0/vm/vch";

    @Test
    void helpNamesTheProgramsOwnVariables() {
        Run inspect = Run.machine(Map.of(), "inspect", "--help");
        assertThat(inspect.status()).isZero();
        assertThat(inspect.out().replaceAll("\\s+", " "))
                .contains("The password is in the environment variable MACHINE_PASSWORD,");
        assertThat(Run.machine(Map.of(), "create", "--help").out()).contains("MACHINE_OPS_PASSWORD");
        assertThat(Run.machine(Map.of(), "--version").out()).startsWith("machine " + Machine.VERSION);
    }

    @Test
    void wrongUsage() {
        assertWrong("Missing command: create, inspect or upgrade");
        assertWrong("an address is vc://HOST[:PORT]/INVENTORY/PATH", "inspect", "box");
        assertWrong("A vc:// address needs --thumbprint, --ca or --insecure", "inspect", "--user", "u", VM);
        assertWrong("set the environment variable MACHINE_PASSWORD", "inspect", "--user", "u", "--insecure", VM);
        assertWrong("A password is never taken from the command line", "upgrade", VM, "--password=hunter2");
        assertWrong("--page must be at least 1", "inspect", "--page=0", VM);
        assertWrong("a file on a datastore is [DATASTORE] FOLDER/NAME", "upgrade", VM, "--appliance-iso", "x.iso");
        assertWrong("Missing required options", "create", VM);
        assertWrong("--cpus and --memory must be at least 1", create("--cpus=0"));
        assertWrong("No password for ops: set the environment variable MACHINE_OPS_PASSWORD", create());
        assertWrong("--tls-server-key", create("--tls-server-cert", "cert.pem"));
    }

    @Test
    void anAddressWithAPasswordIsNeverShown() {
        String address = "https://root:hunter2@host/sdk";
        String message = "the password never here";
        assertWrong(message, "inspect", address);
        assertWrong(message, "inspect", VM, address);
        assertWrong(message, "upgrade", VM, "--appliance-iso", address);
        assertWrong(message, create("--ca=" + address));
        assertWrong(message, create("--user", "u", "--insecure", "--tls-ca", address));
    }

    @Test
    void withoutATerminalItFailsAndInsecureIsReported() {
        Run run = Run.machine(
                Map.of("MACHINE_PASSWORD", "x", "MACHINE_OPS_PASSWORD", "hunter2"),
                create("--user", "u", "--insecure"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("machine: WARNING: the certificate of 127.0.0.1 is not checked")
                .contains("\nmachine: vc://127.0.0.1:1/DC0: cannot connect to 127.0.0.1:1")
                .doesNotContain("hunter2");
    }

    private static String[] create(String... more) {
        List<String> all = new ArrayList<>(List.of("create", "vc://127.0.0.1:1/DC0", "--name", "vch"));
        all.addAll(List.of("--pool", "/p", "--image-store", "ds", "--ops-user", "ops"));
        all.addAll(List.of("--bridge-network", "/b", "--public-network", "/n"));
        all.addAll(List.of("--appliance-iso", "[ds] a.iso", "--bootstrap-iso", "[ds] b.iso"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void assertWrong(String message, String... arguments) {
        Run run = Run.machine(Map.of(), arguments);
        assertThat(run.status()).as(message).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("hunter2");
    }
}
