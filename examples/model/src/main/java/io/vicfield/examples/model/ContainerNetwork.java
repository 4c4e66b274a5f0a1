package io.vicfield.examples.model;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.util.List;

/** A network as a container sees it. */
@Withers
public record ContainerNetwork(
        @VicField(key = "Common", doc = "Its name, and the underlay's ID.")
        Common common,

        @VicField(scope = READ_WRITE, doc = "Whether it is bridged or external.")
        String type,

        @VicField(scope = READ_ONLY, doc = "What is reached through the gateway; none: everything.")
        List<IpNet> destinations,

        @VicField(scope = READ_ONLY, doc = "The gateway and the network's mask.")
        IpNet gateway,

        @VicField(scope = READ_ONLY, key = "default", doc = "Whether the default route goes this way.")
        boolean isDefault,

        @VicField(scope = READ_ONLY, key = "dns", doc = "Its name servers.")
        List<IpAddress> nameservers,

        @VicField(scope = READ_ONLY, doc = "The addresses that may be given out.")
        List<IpRange> pools,

        @VicField(scope = HIDDEN, doc = "Names under which others are known to the container here.")
        List<String> aliases,

        @VicField(key = "TrustLevel", doc = "What the firewall lets through.")
        TrustLevel trustLevel,

        @VicField(scope = READ_WRITE, doc = "What DHCP gave.")
        ContainerNetworkAssigned assigned)
        implements ContainerNetworkBuilder.With {
    /** Zero values. */
    public static final ContainerNetwork EMPTY = new ContainerNetwork(
            Common.EMPTY,
            "",
            List.of(),
            IpNet.EMPTY,
            false,
            List.of(),
            List.of(),
            List.of(),
            TrustLevel.UNSPECIFIED,
            ContainerNetworkAssigned.EMPTY);

    /** Copies the mutable values. */
    public ContainerNetwork {
        destinations = Copies.of(destinations);
        nameservers = Copies.of(nameservers);
        pools = Copies.of(pools);
        aliases = Copies.of(aliases);
    }
}
