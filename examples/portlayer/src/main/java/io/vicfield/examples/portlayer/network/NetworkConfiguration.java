package io.vicfield.examples.portlayer.network;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ManagedObjectReference;
import io.vicfield.examples.model.Network;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of the container host's configuration that the port layer's networks use. It has the same keys as {@link
 * io.vicfield.examples.model.VirtualContainerHostConfigSpec}, but not all of them. It loads itself from a source and
 * stores itself to a sink, as VIC's does.
 */
public record NetworkConfiguration(
        @VicField(scope = READ_ONLY, key = "init/diagnostics/debug", doc = "How much the host's own VM logs.")
        long debugLevel,

        @VicField(scope = READ_ONLY, doc = "Networks for containers.")
        Network network,

        // Every load derives the port groups from the IDs in network; they are never stored.
        @VicIgnore Map<String, ManagedObjectReference> portGroups) {
    /** Zero values. */
    public static final NetworkConfiguration EMPTY = new NetworkConfiguration(0, Network.EMPTY, Map.of());

    /** Copies the port groups. */
    public NetworkConfiguration {
        portGroups = Map.copyOf(portGroups);
    }

    /**
     * Loads the configuration, and finds the port group of each network by its stored ID. A network whose ID is not
     * a reference gets no port group.
     *
     * @throws io.vicfield.VicDecodeException if a value cannot be parsed
     */
    public static NetworkConfiguration load(VicSource source) {
        NetworkConfiguration stored = NetworkConfigurationCodec.INSTANCE.decode(source);
        return new NetworkConfiguration(stored.debugLevel, stored.network, portGroups(stored.network));
    }

    /**
     * Stores the configuration.
     *
     * @throws io.vicfield.VicEncodeException if it cannot be written; nothing is stored then
     */
    public void store(VicSink sink) {
        NetworkConfigurationCodec.INSTANCE.encode(this, sink);
    }

    /** Returns this configuration with other networks. */
    public NetworkConfiguration withNetwork(Network changed) {
        return new NetworkConfiguration(debugLevel, changed, portGroups(changed));
    }

    private static Map<String, ManagedObjectReference> portGroups(Network network) {
        Map<String, ManagedObjectReference> groups = new LinkedHashMap<>();
        network.containerNetworks()
                .forEach((name, offered) -> portGroup(offered).ifPresent(group -> groups.put(name, group)));
        return groups;
    }

    /** Parses an ID: the type and the value of a reference, separated by a colon. */
    private static Optional<ManagedObjectReference> portGroup(ContainerNetwork network) {
        String[] parts = network.common().id().split(":", 2);
        return parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()
                ? Optional.empty()
                : Optional.of(new ManagedObjectReference(parts[0], parts[1]));
    }
}
