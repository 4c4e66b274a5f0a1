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

    /** Returns whether DHCP assigns the address. */
    boolean isDynamic() {
        return !endpoint.isStatic() && isUnset(ip());
    }

    /** Returns whether a static address is configured. */
    boolean isStatic() {
        return !isDynamic() && !isUnset(ip());
    }

    IpNet address() {
        return endpoint.ip().orElse(IpNet.EMPTY);
    }

    /** Returns the endpoint with its static address, gateway and name servers as assigned. */
    NetworkEndpoint assigned() {
        return assigned(address());
    }

    /** Returns the endpoint with this address as assigned. */
    NetworkEndpoint assigned(IpNet address) {
        ContainerNetwork network = endpoint.network();
        return assigned(address, network.gateway(), network.nameservers());
    }

    /** Returns the endpoint with the values of a lease, wherever no value is configured. */
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

    /** Returns the assigned name servers, or the gateway if none is assigned. */
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
