package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.net.IpAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void foldersAreMountedBeforeWhatIsInThem() {
        Map<String, MountSpec> mounts = Map.of("1", mount("/data/inner"), "2", mount("/data"));
        assertThat(done(ExecutorConfig.EMPTY.withMounts(mounts)))
                .containsExactly("mount label:///v on /data", "mount label:///v on /data/inner");
    }

    @Test
    void aReloadPreparesNothingAgain() throws Exception {
        Rig rig = new Rig();
        Clients clients = new Clients();
        rig.extensions.add(clients);
        try (rig) {
            rig.start(ExecutorConfig.EMPTY.withHostname("box").withSessions(Map.of("s", Rig.shell(""))));
            rig.tether().reload();
        }
        assertThat(rig.done).containsExactly("hostname box");
        assertThat(clients.calls).containsExactly("start", "reload [s]", "reload [s]", "stop");
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
