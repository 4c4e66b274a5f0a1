package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.util.List;

/** The settings that a network's DHCP server assigned. */
@Withers
public record ContainerNetworkAssigned(
        @VicField(scope = READ_WRITE, doc = "The gateway.") IpNet gateway,

        @VicField(scope = READ_WRITE, key = "dns", doc = "The name servers.")
        List<IpAddress> nameservers)
        implements ContainerNetworkAssignedBuilder.With {
    /** Zero values. */
    public static final ContainerNetworkAssigned EMPTY = new ContainerNetworkAssigned(IpNet.EMPTY, List.of());

    /** Copies the mutable values. */
    public ContainerNetworkAssigned {
        nameservers = Copies.of(nameservers);
    }
}
