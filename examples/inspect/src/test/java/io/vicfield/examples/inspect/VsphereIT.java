package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** VMs on a server, govmomi's simulator. */
class VsphereIT {
    private static final String FILE = "data/container-vm.json";
    private static final String PATH = "/DC0/vm/DC0_H0_VM0";

    private static VcenterSimulator simulator;
    private static String vm;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        simulator = VcenterSimulator.start(Path.of("../testbed").resolve(VcenterSimulator.SOURCES));
        vm = "vc://" + simulator.uri().getAuthority() + PATH;
        load(PATH);
    }

    private static void load(String path) {
        List<OptionValue> options = new ArrayList<>();
        StoredFile.read(FILE)
                .forEach((key, text) -> options.add(OptionValue.text(key, text.isEmpty() ? "<nil>" : text)));
        try (Vsphere vsphere = simulator.connect()) {
            vsphere.vm(path).reconfigure(options, "");
        }
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static Run vicx(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--user";
        all[arguments.length + 1] = simulator.user();
        Run run = Run.withPassword(simulator.password(), all);
        assertThat(run.all()).doesNotContain(simulator.password());
        return run;
    }

    @Test
    void aVmIsShownByItsServersThumbprint() {
        Run run = vicx("show", "-o", "wide", vm, "--thumbprint", simulator.thumbprint());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("ExecutorConfig (found from the keys): 366 of ")
                .containsPattern("\ncommon.name +web-frontend +hidden +common/name\n");
    }

    @Test
    void aVmComesBack() {
        Run run = vicx("roundtrip", vm, "--ca", simulator.certificate().toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n366 keys are encoded identically, none differs\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void insecureComparesAVmWithAFile() {
        Map<String, String> values = StoredFile.read(FILE);
        values.put("common/name", "renamed");
        Run run = vicx("diff", vm, Run.file(folder, values), "--insecure");
        assertThat(run.err())
                .startsWith("vicx: WARNING: the certificate of 127.0.0.1 is not checked")
                .hasLineCount(1);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\n1 put and 0 deletions change A into B:\n")
                .containsPattern("put +common/name +\"web-frontend\" +\"renamed\"");
    }

    @Test
    void equalInputsDoNotDiffer() {
        Run run = vicx("diff", FILE, vm, "--thumbprint", simulator.thumbprint());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\nNothing differs\n");
        assertThat(run.status()).isZero();
        assertThat(vicx("diff", vm, vm, "--thumbprint", simulator.thumbprint()).status())
                .isZero();
    }

    /** As govc logs in: the server and the user come from its variables. */
    @Test
    void valuesAreReadChangedAndWatched() throws IOException {
        String path = "/DC0/vm/DC0_H0_VM1";
        load(path);
        Map<String, String> govc = Map.of(
                "GOVC_URL", simulator.uri().toString(),
                "GOVC_USERNAME", simulator.user(),
                "GOVC_PASSWORD", simulator.password(),
                "GOVC_TLS_KNOWN_HOSTS", knownHosts());
        String box = "vc://" + path;
        assertThat(ok(govc, "get", box, "common.name")).isEqualTo("web-frontend\n");
        assertThat(ok(govc, "set", box, "common.name", "dry", "--dry-run"))
                .contains("\"dry\"")
                .doesNotContain("Done");
        assertThat(ok(govc, "set", box, "common.name", "renamed"))
                .containsPattern("put +common/name +\"web-frontend\" +\"renamed\"")
                .endsWith("Done\n");
        assertThat(ok(govc, "rm", box, "common.notes")).containsPattern("delete +common/notes +\"nginx");
        String wanted = Files.writeString(folder.resolve("wanted.json"), "{\"common\": {\"notes\": \"new\"}}")
                .toString();
        assertThat(ok(govc, "apply", box, wanted, "--yes")).containsPattern("put +common/notes +\"new\"");
        // The VM runs: a read-only key would lose its persistence.
        Run withheld = Run.inEnvironment(govc, "set", box, "hostname", "other");
        assertThat(withheld.status()).isEqualTo(1);
        assertThat(withheld.out())
                .contains("Nothing changes", "1 key withheld:\n  guestinfo.vice./hostname: not sent to a running");
        Run watch = Run.then(() -> ok(govc, "set", box, "common.name", "watched"), govc, "watch", box, "--count", "1");
        assertThat(watch.err()).isEmpty();
        assertThat(watch.out()).endsWith("  common.name: renamed -> watched\n");
        assertThat(ok(govc, "get", box, "common", "-o", "yaml")).contains("name: watched", "notes: new");
    }

    private static String ok(Map<String, String> environment, String... arguments) {
        Run run = Run.inEnvironment(environment, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private String knownHosts() throws IOException {
        String line = simulator.uri().getAuthority() + " " + simulator.thumbprint() + "\n";
        return Files.writeString(folder.resolve("known_hosts"), line).toString();
    }

    @Test
    void theDemoOnAServer() {
        String[] command = {
            "demo",
            "--vcenter",
            "vc://" + simulator.uri().getAuthority() + "/DC0/host/DC0_H0/Resources",
            "--datastore",
            "LocalDS_0",
            "--thumbprint",
            simulator.thumbprint()
        };
        // The second run shows that the first one left no VM with its name.
        for (int i = 0; i < 2; i++) {
            Run run = vicx(command);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("demo-c0ffee5eed10 (at vc://127.0.0.1:", "\n  | hello\n")
                    .contains(".status = 0\n", "are as expected");
        }
    }

    @Test
    void aWrongThumbprintIsRefused() {
        String wrong = "00".repeat(32);
        for (String[] command : new String[][] {{"show", vm}, {"diff", vm, FILE}}) {
            String[] arguments = Arrays.copyOf(command, command.length + 2);
            arguments[command.length] = "--thumbprint";
            arguments[command.length + 1] = wrong;
            Run run = vicx(arguments);
            assertThat(run.status()).isEqualTo(command[0].equals("diff") ? 2 : 1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("vicx: " + vm + ": no TLS with ").contains(simulator.thumbprint());
        }
    }

    @Test
    void aWrongPasswordAndAWrongPathAreNamed() {
        Run run = Run.withPassword(
                "hunter2", "show", vm, "--user", simulator.user(), "--thumbprint", simulator.thumbprint());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Login: InvalidLogin").doesNotContain("hunter2");
        assertThat(vicx("show", vm + "x", "--thumbprint", simulator.thumbprint())
                        .err())
                .contains("no VM at " + PATH + "x in the inventory");
    }
}
