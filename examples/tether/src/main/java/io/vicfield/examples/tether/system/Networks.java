package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.net.IpAddress;
import java.util.Optional;

/** Sets up network interfaces with {@code ip}, and what depends on their addresses. */
final class Networks {
    private final Commands commands;
    private final PciSlots slots;
    private final EtcFiles etc;

    Networks(Commands commands, PciSlots slots, EtcFiles etc) {
        this.commands = commands;
        this.slots = slots;
        this.etc = etc;
    }

    NetworkEndpoint apply(NetworkEndpoint endpoint) {
        Link found = new Link(commands, slots.link(endpoint.common().id()));
        Link link = found.named(endpoint.common().name());
        Addressing addressing = Addressing.of(endpoint);
        if (addressing.isDynamic()) {
            return settle(endpoint, addressing.assigned(dynamic(link, endpoint)), link);
        }
        if (!addressing.isStatic()) {
            return endpoint;
        }
        link.setAddress(
                Optional.of(endpoint.assigned())
                        .filter(old -> !Addressing.isUnset(old.ip()))
                        .map(Cidr::of),
                Cidr.of(addressing.address()));
        return settle(endpoint, addressing.assigned(), link);
    }

    private static IpNet dynamic(Link link, NetworkEndpoint endpoint) {
        return link.address()
                .orElseThrow(() -> new OperationException("network "
                        + endpoint.network().common().name() + " is dynamic and " + link.name()
                        + " has no address: this tether is no DHCP client, run one before it"));
    }

    private NetworkEndpoint settle(NetworkEndpoint endpoint, NetworkEndpoint assigned, Link link) {
        routes(endpoint.network(), link);
        IpAddress ip = assigned.assigned().ip();
        String name = endpoint.network().common().name();
        if (!name.isEmpty() && ip != null) {
            etc.addHost(ip.toString(), name + ".localhost");
        }
        etc.addNameservers(Addressing.of(endpoint).nameservers());
        return assigned;
    }

    private static void routes(ContainerNetwork network, Link link) {
        IpAddress gateway = network.gateway().ip();
        if (gateway == null || Addressing.isUnset(gateway)) {
            return;
        }
        if (network.isDefault()) {
            link.setRoute("default", gateway.toString());
        } else {
            network.destinations().forEach(destination -> link.setRoute(Cidr.of(destination), gateway.toString()));
        }
    }
}
