package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.CopyMode;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.net.IpAddress;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program sets up a real machine, in namespaces for network, host name and mounts, with two interfaces, one of
 * them dynamic, and two disks. Its session checks the results. The test needs root.
 */
@Timeout(300)
class LinuxIT {
    private static final byte[] MASK = {(byte) 255, (byte) 255, (byte) 255, 0};

    @TempDir
    private Path root;

    @Test
    void aMachineIsSetUp() throws Exception {
        interfaceInSlot("0000:00:15.0/0000:03:00.0", "eth0");
        interfaceInSlot("0000:00:16.0/0000:0b:00.0", "eth1");
        disk("full", "hello", ".vic.vol.data/file");
        disk("empty", "ignored", "lost+found/file");
        Files.createDirectories(root.resolve("srv/copied"));
        Files.writeString(root.resolve("srv/copied/image"), "from the image\n");
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/hosts"), "192.0.2.1 of-the-image\n");
        VmFile vm = VmFile.create(root.resolve("box.vmx"), config());

        try (Program program = Program.run(inNamespaces(
                List.of("--root", root.toString(), "--vmx", vm.path().toString())))) {
            String seen = program.output();
            assertThat(program.awaitExit()).as(program.restOfLog()).isZero();
            assertThat(seen.lines())
                    .contains(
                            "box.example.org",
                            "nameserver 10.0.0.53",
                            "nameserver 10.9.8.53",
                            "192.0.2.1 of-the-image",
                            "10.0.0.2 bridge.localhost")
                    .contains("127.0.1.1 box.example.org", "hello", "from the image")
                    .anyMatch(line -> line.contains(" lan ") && line.contains("inet 10.0.0.2/24"))
                    .anyMatch(line -> line.contains(" eth1 ") && line.contains("inet 10.9.8.7/24"))
                    .anyMatch(line -> line.startsWith("default via 10.0.0.1 dev lan"));
        }
        assertPublished(vm.load());
        assertShown(VmxFile.read(vm.path()));
        assertThat(root.resolve("etc/hosts")).hasContent("192.0.2.1 of-the-image");
    }

    @Test
    void aReloadChangesAnAddressAndAMount() throws Exception {
        interfaceInSlot("0000:00:15.0/0000:03:00.0", "eth0");
        disk("full", "hello", ".vic.vol.data/file");
        disk("other", "changed", ".vic.vol.data/file");
        ExecutorConfig before = movable("10.0.0.2", "full", "box");
        VmFile vm = VmFile.create(root.resolve("box.vmx"), before);
        try (Program program = Program.run(inNamespaces(
                List.of("--root", root.toString(), "--vmx", vm.path().toString())))) {
            program.awaitLog("launched session main");
            // The kernel renames the folder of an interface that has a new name.
            Path links = root.resolve("sys/bus/pci/devices/0000:00:15.0/0000:03:00.0/net");
            Files.move(links.resolve("eth0"), links.resolve("lan"));
            vm.store(movable("10.0.0.3", "other", "crate"));
            program.signal("HUP");
            program.awaitLog("on /data");
            String seen = program.output();
            assertThat(program.awaitExit()).as(program.restOfLog()).isZero();
            assertThat(seen.lines())
                    .contains("crate", "changed")
                    .anyMatch(line -> line.contains(" lan ") && line.contains("inet 10.0.0.3/24"))
                    .noneMatch(line -> line.contains("inet 10.0.0.2/24"));
        }
        assertThat(vm.load().networks().get("bridge").assigned()).isEqualTo(net("10.0.0.3"));
        assertThat(vm.load().sessions().get("main").started()).isEqualTo("true");
    }

    /** A session that looks when its data has changed. */
    private ExecutorConfig movable(String ip, String label, String hostname) {
        NetworkEndpoint lan = NetworkEndpoint.EMPTY
                .withCommon(Common.EMPTY.withId("160").withName("lan"))
                .withIsStatic(true)
                .withIp(Optional.of(net(ip)));
        String script = "cd " + root + "; until grep -q changed data/file; do sleep 0.1; done;"
                + " hostname; ip -o address; cat data/file";
        return ExecutorConfig.EMPTY
                .withCommon(ExecutorConfigCommon.EMPTY.withId("main"))
                .withHostname(hostname)
                .withNetworks(Map.of("bridge", lan))
                .withMounts(Map.of("1", mount(label, "/data")))
                .withSessions(Map.of("main", withPath(Rig.shell(script))));
    }

    private static void assertPublished(ExecutorConfig config) {
        NetworkEndpoint bridge = config.networks().get("bridge");
        assertThat(bridge.assigned()).isEqualTo(net("10.0.0.2"));
        assertThat(bridge.network().assigned().gateway()).isEqualTo(net("10.0.0.1"));
        NetworkEndpoint dynamic = config.networks().get("dynamic");
        assertThat(dynamic.assigned()).isEqualTo(net("10.9.8.7"));
        assertThat(dynamic.network().assigned().gateway()).isEqualTo(net("10.9.8.1"));
        assertThat(dynamic.network().assigned().nameservers()).containsExactly(IpAddress.parse("10.9.8.53"));
        assertThat(config.sessions().get("main").exitStatus()).isZero();
    }

    /** The README shows the output for the dynamic network. */
    private static void assertShown(VmxFile vm) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.contains("|dynamic"))
                .toList();
        assertThat(lines).hasSize(8).allSatisfy(line -> {
            String[] parts = line.split(" = ", 2);
            assertThat(vm.get(parts[0])).as(parts[0]).isEqualTo(parts[1]);
        });
    }

    private ExecutorConfig config() {
        ContainerNetwork bridge = ContainerNetwork.EMPTY
                .withCommon(Common.EMPTY.withName("bridge"))
                .withGateway(net("10.0.0.1"))
                .withIsDefault(true)
                .withNameservers(List.of(IpAddress.parse("10.0.0.53")));
        NetworkEndpoint fixed = NetworkEndpoint.EMPTY
                .withCommon(Common.EMPTY.withId("160").withName("lan"))
                .withIsStatic(true)
                .withIp(Optional.of(net("10.0.0.2")))
                .withNetwork(bridge);
        NetworkEndpoint dynamic = NetworkEndpoint.EMPTY.withCommon(Common.EMPTY.withId("192"));
        return ExecutorConfig.EMPTY
                .withCommon(ExecutorConfigCommon.EMPTY.withId("main"))
                .withHostname("box")
                .withDomainname("example.org")
                .withNetworks(Map.of("bridge", fixed, "dynamic", dynamic))
                .withMounts(Map.of("1", mount("full", "/data"), "2", mount("empty", "/srv/copied")))
                .withSessions(Map.of("main", looking()));
    }

    /** Checks the address after the machine has renewed its lease. */
    private SessionConfig looking() {
        String script = "set -e; cd " + root + "; until [ $(grep -c ACK dhcp.log) -ge 2 ]; do sleep 0.1; done;"
                + " hostname; ip -o address; ip route; cat etc/hosts etc/resolv.conf data/file srv/copied/image";
        return withPath(Rig.shell(script));
    }

    private static SessionConfig withPath(SessionConfig session) {
        return session.withCmd(session.cmd().withEnv(List.of("PATH=/usr/sbin:/usr/bin:/sbin:/bin")));
    }

    /** Connects the dynamic interface with a DHCP server of short leases. */
    private List<String> inNamespaces(List<String> arguments) throws IOException {
        String setUp = "set -e; ip link add eth0 type veth peer name far0; ip link set far0 up;"
                + " ip link add eth1 type veth peer name far1; ip link set far1 up;"
                + " ip address add 10.9.8.1/24 dev far1;"
                + " setpriv --pdeathsig KILL udhcpd -f " + dhcpServer() + " >" + root.resolve("dhcp.log") + " 2>&1 &"
                + " exec \"$@\"";
        List<String> command =
                new ArrayList<>(List.of("unshare", "--net", "--uts", "--mount", "sh", "-c", setUp, "sh"));
        command.addAll(Program.command(arguments));
        return command;
    }

    private Path dhcpServer() throws IOException {
        Path leases = Files.createFile(root.resolve("dhcp.leases"));
        return Files.write(
                root.resolve("dhcp.conf"),
                List.of(
                        "interface far1",
                        "start 10.9.8.7",
                        "end 10.9.8.7",
                        "max_leases 1",
                        "option subnet 255.255.255.0",
                        "option router 10.9.8.1",
                        "option dns 10.9.8.53",
                        "option lease 4",
                        "lease_file " + leases,
                        "pidfile " + root.resolve("dhcp.pid")));
    }

    private void interfaceInSlot(String device, String name) throws IOException {
        Files.createDirectories(root.resolve("sys/bus/pci/devices")
                .resolve(device)
                .resolve("net")
                .resolve(name));
    }

    /** Makes a file system with one file. */
    private void disk(String label, String content, String path) throws IOException, InterruptedException {
        Path file = root.resolve("content-" + label).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content + "\n");
        Path disks = Files.createDirectories(root.resolve("dev/disk/by-label"));
        Process made = new ProcessBuilder(
                        "mkfs.ext4",
                        "-q",
                        "-d",
                        root.resolve("content-" + label).toString(),
                        disks.resolve(label).toString(),
                        "4M")
                .inheritIO()
                .start();
        assertThat(made.waitFor()).as("mkfs.ext4").isZero();
    }

    private static MountSpec mount(String label, String path) {
        return MountSpec.EMPTY
                .withSource(URI.create("label:///" + label))
                .withPath(path)
                .withCopyMode(CopyMode.NEW);
    }

    private static IpNet net(String ip) {
        return new IpNet(IpAddress.parse(ip), MASK);
    }
}
