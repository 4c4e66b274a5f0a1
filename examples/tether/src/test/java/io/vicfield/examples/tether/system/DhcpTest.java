package io.vicfield.examples.tether.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.tether.Terminal;
import io.vicfield.net.IpAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dynamic interfaces on a machine that is a folder. LinuxIT uses a real server. */
class DhcpTest {
    private static final NetworkEndpoint DYNAMIC = NetworkEndpoint.EMPTY
            .withCommon(Common.EMPTY.withId("3"))
            .withNetwork(ContainerNetwork.EMPTY
                    .withCommon(Common.EMPTY.withName("net"))
                    .withIsDefault(true));

    @TempDir
    private Path root;

    private final List<String> ran = new ArrayList<>();
    private final Map<String, Commands> programs = new TreeMap<>();

    @BeforeEach
    void machine() throws IOException {
        Files.createDirectories(root.resolve("sys/bus/pci/devices/0000:00:03.0/net/eth1"));
    }

    private final Commands commands = command -> {
        ran.add(String.join(" ", command).replace(root.toString(), ""));
        return programs.getOrDefault(command.get(0), c -> "").run(command);
    };

    private LinuxOperations operations() {
        return new LinuxOperations(commands, root, new Terminal(System.out, System.err));
    }

    private void server(String... variables) {
        String lease = "udhcpc: started\nlease " + String.join("\nlease ", variables) + "\n";
        programs.put("udhcpc", command -> lease);
    }

    @Test
    void aLeaseIsAppliedAndPublished() {
        server("ip=10.9.8.7", "subnet=255.255.0.0", "router=10.9.0.1 10.9.0.2", "dns=10.9.0.53 10.9.0.54", "lease=120");
        LinuxOperations operations = operations();
        operations.setHostname("box", "");
        ran.clear();
        Applied applied = operations.apply(DYNAMIC);
        assertThat(ran)
                .startsWith(
                        "ip link set dev eth1 up",
                        "udhcpc -f -n -q -i eth1 -s /.tether/udhcpc -t 6 -T 2 -x hostname:box",
                        "ip address replace 10.9.8.7/16 dev eth1",
                        "ip route replace default via 10.9.0.1 dev eth1");
        assertThat(Cidr.of(applied.endpoint().assigned())).isEqualTo("10.9.8.7/16");
        ContainerNetworkAssigned assigned = applied.endpoint().network().assigned();
        assertThat(Cidr.of(assigned.gateway())).isEqualTo("10.9.0.1/16");
        assertThat(assigned.nameservers()).containsExactly(IpAddress.parse("10.9.0.53"), IpAddress.parse("10.9.0.54"));
        assertThat(applied.lease()).contains(Duration.ofMinutes(2));
        assertThat(root.resolve(".tether/etc/resolv.conf")).hasContent("nameserver 10.9.0.53\nnameserver 10.9.0.54");
    }

    @Test
    void itIsRenewedAndWhatChangedIsReplaced() throws IOException {
        LinuxOperations operations = operations();
        server("ip=10.9.8.7", "subnet=255.255.0.0", "router=", "dns=10.9.0.53", "lease=120");
        NetworkEndpoint first = operations.apply(DYNAMIC).endpoint();
        server("ip=10.9.8.8", "subnet=255.255.0.0", "router=", "dns=10.9.0.54", "lease=60");
        Files.copy(root.resolve(".tether/etc/hosts"), root.resolve("etc/hosts"), StandardCopyOption.REPLACE_EXISTING);
        ran.clear();
        Applied second = operations.apply(first);
        assertThat(ran)
                .contains("udhcpc -f -n -q -i eth1 -s /.tether/udhcpc -t 6 -T 2 -r 10.9.8.7")
                .containsSubsequence("ip address del 10.9.8.7/16 dev eth1", "ip address replace 10.9.8.8/16 dev eth1");
        assertThat(second.lease()).contains(Duration.ofMinutes(1));
        assertThat(Files.readAllLines(root.resolve(".tether/etc/hosts")))
                .contains("127.0.0.1 localhost", "10.9.8.8 net.localhost")
                .doesNotContain("10.9.8.7 net.localhost");
        assertThat(Files.readAllLines(root.resolve(".tether/etc/resolv.conf"))).containsExactly("nameserver 10.9.0.54");
    }

    @Test
    void networksThatShareAnInterfaceKeepTheirNameServers() throws IOException {
        LinuxOperations operations = operations();
        server("ip=10.9.8.7", "subnet=255.255.0.0", "router=", "dns=10.9.0.53", "lease=120");
        operations.apply(DYNAMIC);
        operations.apply(DYNAMIC.withNetwork(DYNAMIC.network()
                .withCommon(Common.EMPTY.withName("other"))
                .withNameservers(List.of(IpAddress.parse("192.0.2.53")))));
        assertThat(Files.readAllLines(root.resolve(".tether/etc/resolv.conf")))
                .containsExactly("nameserver 10.9.0.53", "nameserver 192.0.2.53");
    }

    @Test
    void configuredValuesWinOverTheServers() {
        server("ip=10.9.8.7", "subnet=255.255.0.0", "router=10.9.0.1", "dns=10.9.0.53", "lease=");
        IpNet gateway = Cidr.parse("10.9.0.9/16");
        List<IpAddress> nameservers = List.of(IpAddress.parse("192.0.2.53"));
        Applied applied = operations()
                .apply(DYNAMIC.withNetwork(
                        DYNAMIC.network().withGateway(gateway).withNameservers(nameservers)));
        assertThat(applied.endpoint().network().assigned())
                .isEqualTo(new ContainerNetworkAssigned(gateway, nameservers));
        assertThat(applied.lease()).isEmpty();
        assertThat(ran).contains("ip route replace default via 10.9.0.9 dev eth1");
    }

    @Test
    void withoutAServerItFails() {
        programs.put("udhcpc", command -> {
            throw new OperationException("udhcpc: broadcasting discover\nudhcpc: no lease, failing (exit status 1)");
        });
        assertThatThrownBy(() -> operations().apply(DYNAMIC))
                .isInstanceOf(OperationException.class)
                .hasMessage("no address by DHCP for eth1: udhcpc: broadcasting discover; udhcpc: no lease, failing"
                        + " (exit status 1)");
    }

    @Test
    void aServerThatGivesNoMaskIsRefused() {
        server("ip=10.9.8.7", "subnet=", "router=", "dns=", "lease=60");
        assertThatThrownBy(() -> operations().apply(DYNAMIC))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("no lease: ")
                .hasMessageContaining("ip=10.9.8.7");
        assertThat(ran).noneMatch(command -> command.startsWith("ip address"));
        programs.put("udhcpc", command -> "udhcpc: can't execute");
        assertThatThrownBy(() -> operations().apply(DYNAMIC)).hasMessage("no lease: {}");
    }

    @Test
    void withoutAClientItTakesWhatAnotherHasSet() {
        programs.put("udhcpc", command -> {
            throw new OperationException("udhcpc", new IOException("no such file"));
        });
        assertThatThrownBy(() -> operations().apply(DYNAMIC))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("network net is dynamic, eth1 has no address and there is no udhcpc");

        programs.put(
                "ip",
                command -> command.contains("show")
                        ? "2: eth1    inet 10.9.8.7/16 brd 10.9.255.255 scope global eth1"
                        : "");
        Applied applied = operations().apply(DYNAMIC);
        assertThat(Cidr.of(applied.endpoint().assigned())).isEqualTo("10.9.8.7/16");
        assertThat(applied.lease()).isEmpty();
        assertThat(ran).noneMatch(command -> command.startsWith("ip address replace"));
    }
}
