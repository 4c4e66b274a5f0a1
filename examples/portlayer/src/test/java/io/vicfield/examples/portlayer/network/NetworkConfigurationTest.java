package io.vicfield.examples.portlayer.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.Container;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.ManagedObjectReference;
import io.vicfield.examples.model.Network;
import io.vicfield.examples.model.Storage;
import io.vicfield.examples.model.SysLogConfig;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.examples.portlayer.ExecConfiguration;
import io.vicfield.examples.portlayer.StorageConfiguration;
import io.vicfield.net.IpAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Parts of a container host's configuration are read and written alone. */
class NetworkConfigurationTest {
    private static final SysLogConfig SYSLOG = new SysLogConfig("udp", "10.0.0.9:514");
    private static final Network NETWORK = Network.EMPTY
            .withBridgeNetwork("bridge")
            .withContainerNetworks(Map.of(
                    "bridge", network("DistributedVirtualPortgroup:dvportgroup-7"), "lost", network("no reference")))
            .withBridgeIpRange(Optional.of(new IpNet(IpAddress.parse("172.16.0.0"), new byte[] {-1, -16, 0, 0})))
            .withBridgeNetworkWidth(Optional.of(new byte[] {-1, -1, 0, 0}));
    private static final VirtualContainerHostConfigSpec HOST = VirtualContainerHostConfigSpec.EMPTY
            .withExecutorConfig(ExecutorConfig.EMPTY.withDiagnostics(
                    Diagnostics.EMPTY.withDebugLevel(3).withSysLogConfig(Optional.of(SYSLOG))))
            .withStorage(Storage.EMPTY
                    .withImageStores(List.of(URI.create("ds://ds1/vch")))
                    .withVolumeLocations(Map.of("default", URI.create("ds://ds2/volumes"))))
            .withNetwork(NETWORK)
            .withContainer(
                    Container.EMPTY.withBootstrapImagePath("[ds] bootstrap.iso").withContainerCount(4));

    private final Map<String, String> stored = stored(HOST);

    private static ContainerNetwork network(String id) {
        return ContainerNetwork.EMPTY.withCommon(Common.EMPTY.withId(id)).withType("bridge");
    }

    private static Map<String, String> stored(VirtualContainerHostConfigSpec host) {
        Map<String, String> values = new TreeMap<>();
        VirtualContainerHostConfigSpecCodec.INSTANCE.encode(host, unsealed(values));
        return values;
    }

    /** Accepts the host's token unsealed, because it is empty. */
    private static VicSink unsealed(Map<String, String> values) {
        return new VicSink() {
            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }

            @Override
            public void putSecret(String key, String value) {
                assertThat(value).isEmpty();
            }
        };
    }

    @Test
    void itLoadsItself() {
        NetworkConfiguration loaded = NetworkConfiguration.load(VicSource.of(stored));
        assertThat(loaded.debugLevel()).isEqualTo(3);
        assertThat(loaded.network()).isEqualTo(NETWORK);
        assertThat(loaded.portGroups())
                .containsExactly(Map.entry(
                        "bridge", new ManagedObjectReference("DistributedVirtualPortgroup", "dvportgroup-7")));
    }

    @Test
    void itStoresItselfUnderTheHostsKeys() {
        Map<String, String> written = new TreeMap<>();
        NetworkConfiguration.load(VicSource.of(stored)).store(VicSink.into(written));
        assertThat(stored).containsAllEntriesOf(written);
        assertThat(written)
                .containsEntry("guestinfo.vice./init/diagnostics/debug", "3")
                .containsEntry("guestinfo.vice./network/bridge_network", "bridge");
    }

    @Test
    void theHostReadsItsChanges() {
        Network changed = NETWORK.withBridgeNetwork("other");
        NetworkConfiguration.load(VicSource.of(stored)).withNetwork(changed).store(VicSink.into(stored));
        assertThat(VirtualContainerHostConfigSpecCodec.INSTANCE.decode(VicSource.of(stored)))
                .isEqualTo(HOST.withNetwork(changed));
    }

    @Test
    void thePartForExecutionIsReadLikewise() {
        assertThat(ExecConfiguration.load(VicSource.of(stored)))
                .isEqualTo(new ExecConfiguration(3, Optional.of(SYSLOG), HOST.container()));
    }

    @Test
    void theStorageHasItsPart() {
        StorageConfiguration storage = StorageConfiguration.load(VicSource.of(stored));
        assertThat(storage.debugLevel()).isEqualTo(3);
        assertThat(storage.storage().imageStores()).containsExactly(URI.create("ds://ds1/vch"));
        assertThat(storage.storage().volumeLocations()).containsOnlyKeys("default");
    }
}
