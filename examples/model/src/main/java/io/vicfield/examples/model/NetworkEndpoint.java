package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Optional;

/** A network interface: the data to add it to the VM, to find it in the guest and to configure it there. */
@Withers
public record NetworkEndpoint(
        @VicField(key = "Common", doc = "Its alias, and its PCI slot as ID.")
        Common common,

        @VicField(scope = READ_ONLY, key = "static", doc = "Whether the user chose the address.")
        boolean isStatic,

        @VicField(scope = READ_ONLY, doc = "The address to set; none: ask by DHCP.")
        Optional<IpNet> ip,

        @VicField(scope = READ_WRITE, doc = "The address that it got.")
        IpNet assigned,

        @VicField(scope = READ_ONLY, doc = "The network that it is attached to.")
        ContainerNetwork network,

        @VicField(scope = READ_ONLY, doc = "The ports that the container exposes.")
        List<String> ports,

        @VicField(scope = READ_ONLY, doc = "Whether the network leads nowhere else.")
        boolean internal)
        implements NetworkEndpointBuilder.With {
    /** Zero values. */
    public static final NetworkEndpoint EMPTY = new NetworkEndpoint(
            Common.EMPTY, false, Optional.empty(), IpNet.EMPTY, ContainerNetwork.EMPTY, List.of(), false);

    /** Copies the mutable values. */
    public NetworkEndpoint {
        ports = Copies.of(ports);
    }
}
