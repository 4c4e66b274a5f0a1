package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.IpRange;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.net.IpAddress;
import java.util.List;
import java.util.Map;

/** Writes networks. */
final class NetworkWriter {
    static final String NETWORKS = "guestinfo.vice./networks";

    private final Puts out;

    NetworkWriter(Puts out) {
        this.out = out;
    }

    void write(Map<String, NetworkEndpoint> networks) {
        if (networks.isEmpty()) {
            return;
        }
        String[] names = EntryKey.names(networks, NETWORKS, out);
        for (String name : names) {
            write(EntryKey.of("networks", name), networks.get(name));
        }
        out.text(NETWORKS, String.join("|", names));
    }

    private void write(EntryKey entry, NetworkEndpoint endpoint) {
        String readOnly = entry.readOnly();
        if (!out.has(readOnly, endpoint)) {
            return;
        }
        common(readOnly, "/Common", entry.hidden().concat("/Common/notes"), endpoint.common());
        out.bool(readOnly.concat("/static"), endpoint.isStatic());
        if (out.has(readOnly, endpoint.ip()) && endpoint.ip().isPresent()) {
            optional(readOnly, endpoint.ip().get());
        }
        ipNet(entry.readWrite(), ".assigned.IP", ".assigned.Mask", endpoint.assigned());
        network(entry, endpoint.network());
        out.joined(readOnly, "/ports~", "/ports", endpoint.ports());
        out.bool(readOnly.concat("/internal"), endpoint.internal());
    }

    private void common(String readOnly, String at, String notes, Common common) {
        if (!out.has(readOnly, common)) {
            return;
        }
        String stem = readOnly.concat(at);
        out.text(stem.concat("/ExecutionEnvironment"), common.executionEnvironment());
        out.text(stem.concat("/id"), common.id());
        out.text(stem.concat("/name"), common.name());
        out.text(notes, common.notes());
    }

    private void optional(String readOnly, IpNet ip) {
        int before = out.mark();
        ipNet(readOnly, "/ip/IP", "/ip/Mask", ip);
        out.wrote(before, readOnly);
    }

    private void ipNet(String parent, String ip, String mask, IpNet net) {
        if (out.has(parent, net)) {
            if (net.ip() != null) {
                out.ip(parent.concat(ip), net.ip());
            }
            byte[] bytes = net.mask();
            if (bytes.length > 0) {
                out.bytes(parent.concat(mask), bytes);
            }
        }
    }

    private void network(EntryKey entry, ContainerNetwork network) {
        String readOnly = entry.readOnly();
        if (!out.has(readOnly, network)) {
            return;
        }
        common(readOnly, "/network/Common", entry.hidden().concat("/network/Common/notes"), network.common());
        out.text(entry.readWrite().concat(".network.type"), network.type());
        destinations(readOnly, network.destinations());
        ipNet(readOnly, "/network/gateway/IP", "/network/gateway/Mask", network.gateway());
        out.bool(readOnly.concat("/network/default"), network.isDefault());
        addresses(readOnly, "/network/dns", network.nameservers());
        pools(readOnly, network.pools());
        out.joined(entry.hidden(), "/network/aliases~", "/network/aliases", network.aliases());
        if (network.trustLevel() != null) {
            out.text(
                    readOnly.concat("/network/TrustLevel"),
                    Integer.toString(network.trustLevel().ordinal()));
        }
        assigned(entry.readWrite(), network.assigned());
    }

    private void assigned(String readWrite, ContainerNetworkAssigned assigned) {
        if (out.has(readWrite, assigned)) {
            ipNet(readWrite, ".network.assigned.gateway.IP", ".network.assigned.gateway.Mask", assigned.gateway());
            addresses(readWrite, ".network.assigned.dns", assigned.nameservers());
        }
    }

    private void destinations(String readOnly, List<IpNet> destinations) {
        if (destinations.isEmpty()) {
            return;
        }
        String key = readOnly.concat("/network/destinations");
        String stem = key.concat("|");
        for (int i = 0; i < destinations.size(); i++) {
            ipNet(stem + i, "/IP", "/Mask", destinations.get(i));
        }
        out.int64(key, destinations.size() - 1);
    }

    private void pools(String readOnly, List<IpRange> pools) {
        if (pools.isEmpty()) {
            return;
        }
        String key = readOnly.concat("/network/pools");
        String stem = key.concat("|");
        for (int i = 0; i < pools.size(); i++) {
            pool(stem + i, pools.get(i));
        }
        out.int64(key, pools.size() - 1);
    }

    private void pool(String entry, IpRange pool) {
        if (out.has(entry, pool)) {
            out.ip(entry.concat("/first"), pool.firstIp());
            out.ip(entry.concat("/last"), pool.lastIp());
        }
    }

    private void addresses(String parent, String at, List<IpAddress> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        String key = parent.concat(at);
        String stem = key.concat("|");
        for (int i = 0; i < addresses.size(); i++) {
            int before = out.mark();
            String entry = stem + i;
            out.ip(entry, addresses.get(i));
            out.wrote(before, entry);
        }
        out.int64(key, addresses.size() - 1);
    }
}
