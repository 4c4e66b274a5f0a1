package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.net.IpAddress;
import java.nio.file.Path;
import java.util.Optional;

/** Sets up network interfaces with {@code ip}, requests dynamic addresses, and sets up routes and name servers. */
final class Networks {
    private final Commands commands;
    private final PciSlots slots;
    private final EtcFiles etc;
    private final DhcpClient dhcp;

    Networks(Commands commands, Path root, EtcFiles etc) {
        this.commands = commands;
        this.etc = etc;
        slots = new PciSlots(root);
        dhcp = new DhcpClient(commands, root);
    }

    /** Sets up a network interface. The host name is sent to DHCP servers. */
    Applied apply(NetworkEndpoint endpoint, String hostname) {
        Link found = new Link(commands, slots.link(endpoint.common().id()));
        Link link = found.named(endpoint.common().name());
        Addressing addressing = Addressing.of(endpoint);
        if (addressing.isDynamic()) {
            return dynamic(endpoint, link, hostname);
        }
        if (!addressing.isStatic()) {
            return Applied.forGood(endpoint);
        }
        NetworkEndpoint assigned = addressing.assigned();
        move(endpoint, assigned, link);
        return Applied.forGood(settle(assigned, link));
    }

    private Applied dynamic(NetworkEndpoint endpoint, Link link, String hostname) {
        Addressing addressing = Addressing.of(endpoint);
        Optional<Lease> lease = dhcp.ask(link, hostname, endpoint.assigned().ip());
        if (lease.isEmpty()) {
            return Applied.forGood(settle(addressing.assigned(fromOthers(link, endpoint)), link));
        }
        NetworkEndpoint assigned = addressing.assigned(lease.get());
        move(endpoint, assigned, link);
        return new Applied(settle(assigned, link), lease.get().time());
    }

    /** Replaces the link's previous address by the assigned address. */
    private static void move(NetworkEndpoint before, NetworkEndpoint assigned, Link link) {
        link.setAddress(
                Optional.of(before.assigned())
                        .filter(old -> !Addressing.isUnset(old.ip()))
                        .map(Cidr::of),
                Cidr.of(assigned.assigned()));
    }

    private static IpNet fromOthers(Link link, NetworkEndpoint endpoint) {
        return link.address()
                .orElseThrow(() -> new OperationException(
                        "network " + endpoint.network().common().name() + " is dynamic, " + link.name()
                                + " has no address and there is no udhcpc to ask for one: install busybox's, or run"
                                + " another DHCP client before the tether"));
    }

    private NetworkEndpoint settle(NetworkEndpoint assigned, Link link) {
        routes(assigned.network(), link);
        IpAddress ip = assigned.assigned().ip();
        String name = assigned.network().common().name();
        if (!name.isEmpty() && ip != null) {
            etc.setHost(ip.toString(), name + ".localhost");
        }
        // Several networks may share an interface.
        etc.setNameservers(link.name() + " " + name, Addressing.of(assigned).nameservers());
        return assigned;
    }

    private static void routes(ContainerNetwork network, Link link) {
        ContainerNetworkAssigned assigned = network.assigned();
        IpAddress gateway = assigned.gateway().ip();
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
