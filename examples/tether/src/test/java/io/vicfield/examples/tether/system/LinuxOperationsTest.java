package io.vicfield.examples.tether.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.CopyMode;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.tether.extension.SessionClient;
import io.vicfield.net.IpAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that set up a machine, which is a folder here. LinuxIT runs them. */
class LinuxOperationsTest {
    private static final byte[] MASK = {(byte) 255, (byte) 255, (byte) 255, 0};

    @TempDir
    private Path root;

    private final List<String> ran = new ArrayList<>();
    private Optional<LinuxOperations> operations = Optional.empty();

    @BeforeEach
    void machine() throws IOException {
        Files.createDirectories(root.resolve("sys/bus/pci/devices/0000:00:15.0/0000:03:00.0/net/eth0"));
        Files.createDirectories(root.resolve("sys/bus/pci/devices/0000:00:16.0/0000:0b:01.0/net/ens34"));
        Files.createDirectories(root.resolve("sys/bus/pci/devices/0000:00:03.0/net/eth1"));
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/hosts"), "192.0.2.1 of-the-image\n");
        operations = Optional.of(new LinuxOperations(this::run, root, new SessionClient() {
            @Override
            public void out(byte[] bytes) {}

            @Override
            public void err(byte[] bytes) {}
        }));
    }

    private String run(List<String> command) {
        ran.add(String.join(" ", command).replace(root.toString(), ""));
        return "";
    }

    private LinuxOperations operations() {
        return operations.orElseThrow();
    }

    @Test
    void theHostNameIsTheKernelsAndThatOfTheFiles() throws IOException {
        operations().setHostname("box", "pretty");
        assertThat(ran)
                .startsWith("hostname box", "mount --bind /.tether/etc/hostname /etc/hostname")
                .contains("mount --bind /.tether/etc/hosts /etc/hosts");
        assertThat(root.resolve(".tether/etc/hostname")).hasContent("box");
        // Mounts do not happen here, so the lines follow those of the image.
        assertThat(Files.readAllLines(root.resolve(".tether/etc/hosts")))
                .contains("192.0.2.1 of-the-image", "127.0.0.1 localhost", "::1 box");
    }

    @Test
    void anInterfaceIsFoundByItsSlotRenamedAndGetsItsAddress() {
        NetworkEndpoint endpoint = endpoint("160", "lan", "10.0.0.2");
        NetworkEndpoint applied = operations().apply(endpoint).endpoint();
        assertThat(applied.assigned()).isEqualTo(endpoint.ip().orElseThrow());
        assertThat(ran)
                .containsExactly(
                        "ip link set dev eth0 down",
                        "ip link set dev eth0 name lan",
                        "ip link set dev lan up",
                        "ip address replace 10.0.0.2/24 dev lan",
                        "mount --bind /.tether/etc/hosts /etc/hosts");
    }

    /** Slot 193 is device 1 on bus 6, and that bus is behind the bridge at device 0x11 + 5. */
    @Test
    void anInterfaceWithAnotherNameGetsAnAlias() {
        operations().apply(endpoint("193", "lan", "10.0.0.2"));
        assertThat(ran)
                .startsWith(
                        "ip link set dev ens34 alias lan",
                        "ip link set dev ens34 up",
                        "ip address replace 10.0.0.2/24 dev ens34");
    }

    @Test
    void routesAndNameServersComeWithTheGateway() throws IOException {
        IpNet gateway = new IpNet(IpAddress.parse("10.0.0.1"), MASK);
        ContainerNetwork network =
                ContainerNetwork.EMPTY.withCommon(Common.EMPTY.withName("net")).withGateway(gateway);
        NetworkEndpoint endpoint = endpoint("3", "", "10.0.0.2");

        operations().apply(endpoint.withNetwork(network.withIsDefault(true)));
        assertThat(ran).contains("ip route replace default via 10.0.0.1 dev eth1");
        assertThat(root.resolve(".tether/etc/resolv.conf")).hasContent("nameserver 10.0.0.1");
        assertThat(Files.readString(root.resolve(".tether/etc/hosts"))).contains("10.0.0.2 net.localhost");

        ran.clear();
        IpNet far = new IpNet(IpAddress.parse("172.16.0.0"), MASK);
        NetworkEndpoint applied = operations()
                .apply(endpoint.withNetwork(
                        network.withDestinations(List.of(far)).withNameservers(List.of(IpAddress.parse("10.0.0.53")))))
                .endpoint();
        assertThat(ran)
                .contains("ip route replace 172.16.0.0/24 via 10.0.0.1 dev eth1")
                .noneMatch(c -> c.contains("default"));
        assertThat(applied.network().assigned().gateway()).isEqualTo(gateway);
        assertThat(Files.readAllLines(root.resolve(".tether/etc/resolv.conf"))).containsExactly("nameserver 10.0.0.53");
    }

    @Test
    void anEarlierAddressIsRemoved() {
        IpNet old = new IpNet(IpAddress.parse("10.0.0.9"), MASK);
        operations().apply(endpoint("3", "", "10.0.0.2").withAssigned(old));
        assertThat(ran).contains("ip address del 10.0.0.9/24 dev eth1", "ip address replace 10.0.0.2/24 dev eth1");
    }

    @Test
    void anAddressOfZerosIsOthersBusiness() {
        NetworkEndpoint managed = endpoint("3", "", "0.0.0.0");
        assertThat(operations().apply(managed)).isEqualTo(Applied.forGood(managed));
        assertThat(ran).containsExactly("ip link set dev eth1 up");
    }

    @Test
    void aSlotWithoutInterfaceIsAnError() {
        assertThatThrownBy(() -> operations().apply(endpoint("4", "", "10.0.0.2")))
                .hasMessage("0 network interfaces in PCI slot 4, expected one: []");
        assertThatThrownBy(() -> operations().apply(endpoint("x", "", "10.0.0.2")))
                .hasMessageContaining("is its PCI slot, a number, not \"x\"");
    }

    @Test
    void aDiskIsMountedByItsLabel() throws IOException {
        Files.createDirectories(root.resolve("dev/disk/by-label"));
        Files.createFile(root.resolve("dev/disk/by-label/vol"));
        operations().mount(mount("label:///vol", "/data"));
        assertThat(ran)
                .containsExactly(
                        "mount -t ext4 -o noatime /dev/disk/by-label/vol /.tether/.filesystem-by-label/vol",
                        "mount -t ext4 -o noatime /dev/disk/by-label/vol /data");

        ran.clear();
        Files.createDirectories(root.resolve(".tether/.filesystem-by-label/vol/.vic.vol.data"));
        operations().mount(mount("label://vol", "/data"));
        assertThat(ran).last().isEqualTo("mount --bind /.tether/.filesystem-by-label/vol/.vic.vol.data /data");
    }

    @Test
    void anEmptyVolumeIsFilledFromTheImage() throws IOException {
        MountSpec share = mount("nfs://host/export", "/srv/data").withMode("ro").withCopyMode(CopyMode.NEW);
        operations().mount(share);
        assertThat(ran)
                .containsExactly(
                        "mount -t nfs -o noatime,ro host:/export /srv/data",
                        "mount --bind /srv /.tether/.bind",
                        "cp -a /.tether/.bind/data/. /srv/data",
                        "umount -l /.tether/.bind");

        ran.clear();
        Files.createFile(root.resolve("srv/data/full"));
        operations().mount(share);
        assertThat(ran).containsExactly("mount -t nfs -o noatime,ro host:/export /srv/data");
    }

    @Test
    void aMountIsTakenAwayFromProgramsThatUseIt() {
        operations().unmount(mount("label:///vol", "/data"));
        assertThat(ran).containsExactly("umount -l /data");
    }

    @Test
    void aLabelStaysAmongTheLabels() {
        assertThatThrownBy(() -> operations().mount(mount("label:///../x", "/data")))
                .hasMessageContaining("no label of a disk");
        assertThat(ran).isEmpty();
    }

    @Test
    void aCommandThatFailsSaysHow() {
        assertThat(Commands.ofThisMachine().run("echo", "hello")).isEqualTo("hello");
        assertThatThrownBy(() -> Commands.ofThisMachine().run("sh", "-c", "echo no >&2; exit 3"))
                .hasMessage("sh -c echo no >&2; exit 3: no (exit status 3)");
        assertThatThrownBy(() -> Commands.ofThisMachine().run("no-such-command"))
                .isInstanceOf(OperationException.class)
                .hasMessageStartingWith("no-such-command: ");
    }

    private static NetworkEndpoint endpoint(String slot, String name, String ip) {
        return NetworkEndpoint.EMPTY
                .withCommon(Common.EMPTY.withId(slot).withName(name))
                .withIsStatic(true)
                .withIp(Optional.of(new IpNet(IpAddress.parse(ip), MASK)))
                .withNetwork(ContainerNetwork.EMPTY.withCommon(Common.EMPTY.withName("net")));
    }

    private static MountSpec mount(String source, String path) {
        return MountSpec.EMPTY.withSource(URI.create(source)).withPath(path);
    }
}
