package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.net.IpAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies VIC's rules to an endpoint's addresses. */
final class Addressing {
    private final NetworkEndpoint endpoint;

    private Addressing(NetworkEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    static Addressing of(NetworkEndpoint endpoint) {
        return new Addressing(endpoint);
    }

    /** Whether the address is asked for by DHCP. */
    boolean isDynamic() {
        return !endpoint.isStatic() && isUnset(ip());
    }

    /** Whether there is an address to set. */
    boolean isStatic() {
        return !isDynamic() && !isUnset(ip());
    }

    IpNet address() {
        return endpoint.ip().orElse(IpNet.EMPTY);
    }

    /** With its static address, gateway and name servers as assigned. */
    NetworkEndpoint assigned() {
        return assigned(address());
    }

    /** With this address as assigned. */
    NetworkEndpoint assigned(IpNet address) {
        ContainerNetwork network = endpoint.network();
        return assigned(address, network.gateway(), network.nameservers());
    }

    /** With what a server gave, where nothing else is configured. */
    NetworkEndpoint assigned(Lease lease) {
        ContainerNetwork network = endpoint.network();
        return assigned(
                lease.address(),
                isUnset(network.gateway().ip()) ? lease.gateway() : network.gateway(),
                network.nameservers().isEmpty() ? lease.nameservers() : network.nameservers());
    }

    private NetworkEndpoint assigned(IpNet address, IpNet gateway, List<IpAddress> nameservers) {
        return endpoint.withAssigned(address)
                .withNetwork(endpoint.network().withAssigned(new ContainerNetworkAssigned(gateway, nameservers)));
    }

    /** The assigned ones, else the gateway. */
    List<IpAddress> nameservers() {
        ContainerNetworkAssigned assigned = endpoint.network().assigned();
        IpAddress gateway = assigned.gateway().ip();
        if (!assigned.nameservers().isEmpty() || gateway == null || isUnset(gateway)) {
            return assigned.nameservers();
        }
        return List.of(gateway);
    }

    static boolean isUnset(@Nullable IpAddress ip) {
        return ip == null || ip.toInetAddress().isAnyLocalAddress();
    }

    @Override
    public String toString() {
        return isStatic() ? Cidr.of(address()) : isDynamic() ? "dynamic" : "managed by others";
    }

    private @Nullable IpAddress ip() {
        return address().ip();
    }
}
