package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.tether.system.LinuxOperations;
import io.vicfield.examples.tether.system.OperationException;
import io.vicfield.net.IpAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that prepare the machine, and the values that are published about them. */
class PreparationTest {
    private static final byte[] MASK = {(byte) 255, (byte) 255, (byte) 255, 0};

    @Test
    void theHostNameIsTheConfiguredOneOrTheBeginningOfTheId() {
        ExecutorConfig config = ExecutorConfig.EMPTY.withCommon(
                ExecutorConfigCommon.EMPTY.withId("0123456789abcdef").withName("pretty"));
        assertThat(done(config)).containsExactly("hostname 0123456789ab alias pretty");
        assertThat(done(config.withHostname("box"))).containsExactly("hostname box alias pretty");
        assertThat(done(config.withHostname("box").withDomainname("example.org")))
                .containsExactly("hostname box.example.org alias pretty");
        assertThat(done(ExecutorConfig.EMPTY)).isEmpty();
        assertThat(done(config.withDomainname("example.org"))).containsExactly("hostname 0123456789ab alias pretty");
    }

    @Test
    void networksThatLeadNowhereComeFirst() {
        NetworkEndpoint out = endpoint("out", "10.0.0.2");
        NetworkEndpoint in = endpoint("in", "10.1.0.2").withInternal(true);
        assertThat(done(ExecutorConfig.EMPTY.withNetworks(Map.of("a", out, "b", in))))
                .containsExactly("network in 10.1.0.2/24", "network out 10.0.0.2/24");
    }

    @Test
    void aNetworksAddressIsPublishedBelowIt() throws Exception {
        ContainerNetwork network = ContainerNetwork.EMPTY
                .withGateway(new IpNet(IpAddress.parse("10.0.0.1"), MASK))
                .withNameservers(List.of(IpAddress.parse("10.0.0.53")));
        NetworkEndpoint endpoint = endpoint("lan", "10.0.0.2").withNetwork(network);
        try (Rig rig = new Rig().start(ExecutorConfig.EMPTY.withNetworks(Map.of("lan", endpoint)))) {
            NetworkEndpoint published = rig.store
                    .await(config -> config.networks().get("lan").assigned().ip() != null)
                    .networks()
                    .get("lan");
            assertThat(published.assigned()).isEqualTo(endpoint.ip().orElseThrow());
            assertThat(published.network().assigned().gateway()).isEqualTo(network.gateway());
            assertThat(published.network().assigned().nameservers()).isEqualTo(network.nameservers());
            assertThat(rig.store.published()).allMatch(key -> key.startsWith("guestinfo.vice..networks|lan."));
        }
    }

    @Test
    void theWholeConfigurationOfTheGuestIsPublishedAfterTheNetworks() throws Exception {
        ExecutorConfig config = ExecutorConfig.EMPTY
                .withCreateTime(5)
                .withDiagnostics(Diagnostics.EMPTY.withDebugLevel(1))
                .withHostname("box")
                .withNetworks(Map.of("lan", endpoint("lan", "10.0.0.2")))
                .withMounts(Map.of("1", mount("/data")))
                .withSessions(Map.of("s", Rig.shell("")));
        try (Rig rig = new Rig().start(config)) {
            rig.store.awaitEnd("s");
            assertThat(rig.store.published())
                    .contains(
                            "guestinfo.vice..sessions|s.detail.createtime", "guestinfo.vice..networks|lan.assigned.IP")
                    .allMatch(key -> key.matches("guestinfo\\.vice\\.\\.(sessions|networks)\\|.*"));
            assertThat(rig.log.out())
                    .containsSubsequence(
                            "host name box",
                            "network lan has",
                            "publishing the configuration",
                            "mounting label:///v on /data",
                            "launched session s");
        }
    }

    @Test
    void foldersAreMountedBeforeWhatIsInThem() {
        Map<String, MountSpec> mounts = Map.of("1", mount("/data/inner"), "2", mount("/data"));
        assertThat(done(ExecutorConfig.EMPTY.withMounts(mounts)))
                .containsExactly("mount label:///v on /data", "mount label:///v on /data/inner");
    }

    @Test
    void aReloadNamesTheHostAndLeavesWhatIsUnchanged() {
        Rig rig = new Rig();
        Clients clients = new Clients();
        rig.extensions.add(clients);
        ExecutorConfig config = ExecutorConfig.EMPTY
                .withHostname("box")
                .withNetworks(Map.of("lan", endpoint("lan", "10.0.0.2")))
                .withMounts(Map.of("1", mount("/data")))
                .withSessions(Map.of("s", Rig.shell("")));
        try (rig) {
            rig.start(config);
            rig.tether().reload();
        }
        assertThat(rig.done)
                .containsExactly(
                        "hostname box", "network lan 10.0.0.2/24", "mount label:///v on /data", "hostname box");
        assertThat(clients.calls).containsExactly("start", "reload [s]", "reload [s]", "stop");
    }

    @Test
    void aReloadAppliesWhatHasChanged() throws Exception {
        ExecutorConfig config = ExecutorConfig.EMPTY
                .withHostname("box")
                .withNetworks(Map.of("lan", endpoint("lan", "10.0.0.2")))
                .withMounts(Map.of("1", mount("/data")));
        try (Rig rig = new Rig().start(config)) {
            rig.store.await(now -> now.networks().get("lan").assigned().ip() != null);
            rig.reload(config.withHostname("crate")
                    .withNetworks(Map.of("lan", endpoint("lan", "10.0.0.3"), "more", endpoint("more", "10.1.0.2")))
                    .withMounts(Map.of("1", mount("/data").withMode("ro"), "2", mount("/srv"))));
            rig.stop();
            assertThat(rig.done)
                    .containsExactly(
                            "hostname box",
                            "network lan 10.0.0.2/24",
                            "mount label:///v on /data",
                            "hostname crate",
                            "network lan 10.0.0.3/24",
                            "network more 10.1.0.2/24",
                            "unmount /data",
                            "mount label:///v on /data",
                            "mount label:///v on /srv");
            assertThat(rig.store.load().networks().get("lan").assigned().ip()).hasToString("10.0.0.3");
        }
    }

    @Test
    void failuresHaveTheMessagesOfVic(@TempDir Path root) {
        assertThat(failure(ExecutorConfig.EMPTY.withHostname("box"), root)).isEqualTo("failed to set hostname: no");
        assertThat(failure(
                        ExecutorConfig.EMPTY.withNetworks(
                                Map.of("lan", endpoint("lan", "10.0.0.2").withCommon(Common.EMPTY.withId("x")))),
                        root))
                .startsWith("failed to apply network endpoint config: ");
        MountSpec share = mount("/data").withSource(URI.create("smb://host/x"));
        assertThat(failure(ExecutorConfig.EMPTY.withMounts(Map.of("vol", share)), root))
                .isEqualTo("unsupported volume mount type for vol: smb");
        MountSpec nfs = mount("/data").withSource(URI.create("nfs://host/x"));
        assertThat(failure(ExecutorConfig.EMPTY.withMounts(Map.of("vol", nfs)), root))
                .isEqualTo("mounting nfs://host/x on /data failed: no");
    }

    /** The message of the failure on a machine that runs no command. */
    private static String failure(ExecutorConfig config, Path root) {
        Rig rig = new Rig();
        rig.operations = dry -> new LinuxOperations(
                command -> {
                    throw new OperationException("no");
                },
                root,
                rig.output);
        Throwable thrown = catchThrowable(() -> rig.start(config).awaitEnd());
        return String.valueOf(thrown.getCause().getMessage());
    }

    private static List<String> done(ExecutorConfig config) {
        Rig rig = new Rig().start(config);
        rig.stop();
        return rig.done;
    }

    private static NetworkEndpoint endpoint(String name, String ip) {
        return NetworkEndpoint.EMPTY
                .withIsStatic(true)
                .withIp(Optional.of(new IpNet(IpAddress.parse(ip), MASK)))
                .withNetwork(ContainerNetwork.EMPTY.withCommon(Common.EMPTY.withName(name)));
    }

    private static MountSpec mount(String path) {
        return MountSpec.EMPTY.withSource(URI.create("label:///v")).withPath(path);
    }
}
