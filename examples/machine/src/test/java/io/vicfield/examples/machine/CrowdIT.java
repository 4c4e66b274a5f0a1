package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A thousand containers of realistic size, in a JVM that could not hold all of them. */
@Timeout(300)
class CrowdIT {
    private static final int VMS = 1000;
    private static final String POOL = "/DC0/host/DC0_C0/Resources";

    @TempDir
    private static Path shared;

    private static VcenterSimulator simulator;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        Path sources = Path.of("../testbed").resolve(VcenterSimulator.SOURCES);
        String config =
                Path.of("../inspect/data/container-vm.json").toAbsolutePath().toString();
        simulator = VcenterSimulator.start(
                sources, List.of("-crowd", Integer.toString(VMS), "-crowd-config", config().toString()));
    }

    /** Returns a container with VIC's version and a name of its own. */
    private static Path config() throws IOException {
        String text = Files.readString(Path.of("../inspect/data/container-vm.json"));
        String numbered = text.replaceFirst("\\{", "{\"guestinfo.vice./version/Version\": \"v1.5.6\",")
                .replace("\"web-frontend\"", "\"web-{n}\"");
        return Files.writeString(shared.resolve("config.json"), numbered);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void allOfAPoolInPages() throws Exception {
        assertThat(inspect("--page=20", "--progress")).isZero();
        try (Stream<String> lines = Files.lines(folder.resolve("out"))) {
            List<String> heads = lines.filter(line -> !line.startsWith("  ")).toList();
            assertThat(heads).hasSize(VMS).doesNotHaveDuplicates();
            assertThat(heads).allMatch(head -> head.matches("crowd-\\d+ \\(vm-\\d+\\), container, off, \\d+ keys"));
        }
        try (Stream<String> lines = Files.lines(folder.resolve("out"))) {
            assertThat(lines.filter(line -> line.startsWith("  common/name = \"web-")))
                    .hasSize(VMS)
                    .doesNotHaveDuplicates();
        }
        // Two VMs that are not containers were read too.
        assertThat(Files.readString(folder.resolve("err"))).contains("VMs 100%").contains("1002/1002");
    }

    /** Reading all VMs at once fails, so the other test would notice it. */
    @Test
    void allAtOnceAreTooMany() throws Exception {
        assertThat(inspect("--page=" + 2 * VMS)).isNotZero();
        assertThat(Files.readString(folder.resolve("err"))).contains("the answer has more than");
    }

    private int inspect(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Machine.class.getName(),
                "inspect",
                "vc://" + simulator.uri().getAuthority() + POOL,
                "--user=" + simulator.user(),
                "--thumbprint=" + simulator.thumbprint()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put(Machine.PASSWORD, simulator.password());
        Process process = builder.start();
        int status = process.waitFor();
        System.out.println("inspect " + String.join(" ", options) + " in 40 MB: exit status " + status);
        return status;
    }
}
