package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.VmDevice;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each network has one card, which is found by its slot. */
class NetworkCardsTest {
    @Test
    void rolesShareACardByTheirNetwork() {
        NetworkCards cards = NetworkCards.of(Hosts.host().executorConfig(), -3, NetworkCardsTest::backing);
        assertThat(cards.cards())
                .containsExactly(
                        VmDevice.vmxnet3(-3, backing(new MoRef("DistributedVirtualPortgroup", "dvportgroup-9")), 0x4A0),
                        VmDevice.vmxnet3(-4, backing(new MoRef("Network", "network-7")), 0x4C0),
                        VmDevice.vmxnet3(-5, backing(new MoRef("Network", "network-8")), 0x4E0));
        assertThat(slots(cards.executor()))
                .isEqualTo(Map.of("bridge", "1184", "client", "1216", "public", "1216", "management", "1248"));
    }

    @Test
    void aRoleWithoutANetworkIsNamed() {
        ExecutorConfig executor = ExecutorConfig.EMPTY.withNetworks(Map.of("public", NetworkEndpoint.EMPTY));
        assertThatThrownBy(() -> NetworkCards.of(executor, -1, NetworkCardsTest::backing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the network of the role public: a reference is TYPE:ID, not ");
    }

    @Test
    void slotsEnd() {
        Map<String, NetworkEndpoint> networks = new TreeMap<>();
        for (int i = 0; i < 27; i++) {
            networks.put("role" + i, Hosts.role("Network:network-" + i));
        }
        assertThat(NetworkCards.of(ExecutorConfig.EMPTY.withNetworks(networks), -1, NetworkCardsTest::backing)
                        .cards())
                .extracting(VmDevice::pciSlot)
                .doesNotHaveDuplicates()
                .allMatch(slot -> slot < 2048);
        networks.put("one more", Hosts.role("Network:another"));
        assertThatThrownBy(() ->
                        NetworkCards.of(ExecutorConfig.EMPTY.withNetworks(networks), -1, NetworkCardsTest::backing))
                .hasMessageContaining("no PCI slot is left")
                .hasMessageEndingWith("at most 27");
    }

    private static Map<String, String> slots(ExecutorConfig executor) {
        Map<String, String> slots = new TreeMap<>();
        executor.networks()
                .forEach((role, endpoint) -> slots.put(role, endpoint.common().id()));
        return slots;
    }

    private static DeviceBacking backing(MoRef network) {
        return new DeviceBacking.NamedNetwork(network.value());
    }
}
