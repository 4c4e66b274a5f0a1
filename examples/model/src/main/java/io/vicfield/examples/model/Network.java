package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The networks that containers may use. */
@Withers
public record Network(
        @VicField(
                scope = READ_ONLY,
                key = "bridge_network",
                doc = "The bridge network that is used unless another is named.")
        String bridgeNetwork,

        @VicField(scope = READ_ONLY, key = "container_networks", doc = "The networks offered to containers, by name.")
        Map<String, ContainerNetwork> containerNetworks,

        @VicField(scope = READ_ONLY, key = "bridge-ip-range", doc = "Where bridge networks take their addresses from.")
        Optional<IpNet> bridgeIpRange,

        @VicField(scope = READ_ONLY, key = "bridge-net-width", doc = "The mask of every new bridge network.")
        Optional<byte[]> bridgeNetworkWidth)
        implements NetworkBuilder.With {
    /** Zero values. */
    public static final Network EMPTY = new Network("", Map.of(), Optional.empty(), Optional.empty());

    /** Copies the mutable values. */
    public Network {
        containerNetworks = Copies.of(containerNetworks);
        bridgeNetworkWidth = bridgeNetworkWidth.map(byte[]::clone);
    }

    /** Returns a copy of the mask. */
    @Override
    public Optional<byte[]> bridgeNetworkWidth() {
        return bridgeNetworkWidth.map(byte[]::clone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network that && Arrays.deepEquals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts());
    }

    @Override
    public String toString() {
        return "Network[bridgeNetwork=" + bridgeNetwork
                + ", containerNetworks=" + containerNetworks
                + ", bridgeIpRange=" + bridgeIpRange
                + ", bridgeNetworkWidth=" + bridgeNetworkWidth.map(Shown::bytes) + "]";
    }

    private @Nullable Object[] parts() {
        return new @Nullable Object[] {bridgeNetwork, containerNetworks, bridgeIpRange, bridgeNetworkWidth.orElse(null)
        };
    }
}
