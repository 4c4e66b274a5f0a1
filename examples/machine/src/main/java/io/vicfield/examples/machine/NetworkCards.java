package io.vicfield.examples.machine;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.VmDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The network cards of an appliance: one for each network. Several roles may share a network.
 *
 * @param cards the cards to add
 * @param executor the configuration that names each role's card by its PCI slot
 */
record NetworkCards(List<VmDevice> cards, ExecutorConfig executor) {
    /**
     * Creates the cards, taking the roles in the order of their names.
     *
     * @param firstKey the key of the first card, a negative number; the keys of the other cards count down from it
     * @param backings returns the backing of a card on a network
     * @throws IllegalArgumentException if a role names no network
     */
    static NetworkCards of(ExecutorConfig executor, int firstKey, Function<MoRef, DeviceBacking> backings) {
        PciSlots slots = new PciSlots();
        Map<String, String> slotOf = new TreeMap<>();
        List<VmDevice> cards = new ArrayList<>();
        Map<String, NetworkEndpoint> networks = new TreeMap<>(executor.networks());
        networks.replaceAll((role, endpoint) -> {
            String network = endpoint.network().common().id();
            String slot = slotOf.computeIfAbsent(network, id -> {
                VmDevice card =
                        VmDevice.vmxnet3(firstKey - cards.size(), backings.apply(reference(role, id)), slots.take());
                cards.add(card);
                return Integer.toString(card.pciSlot());
            });
            return endpoint.withCommon(endpoint.common().withId(slot));
        });
        return new NetworkCards(cards, executor.withNetworks(networks));
    }

    private static MoRef reference(String role, String id) {
        try {
            return MoRef.parse(id);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the network of the role " + role + ": " + e.getMessage(), e);
        }
    }
}
