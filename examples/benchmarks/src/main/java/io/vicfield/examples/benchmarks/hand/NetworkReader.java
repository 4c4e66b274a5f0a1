package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.IpRange;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.TrustLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads networks. */
final class NetworkReader {
    private static final TrustLevel[] TRUST_LEVELS = TrustLevel.values();

    private final Gets in;

    NetworkReader(Gets in) {
        this.in = in;
    }

    Map<String, NetworkEndpoint> read() {
        Map<String, NetworkEndpoint> networks = new LinkedHashMap<>();
        for (String name : in.names(NetworkWriter.NETWORKS)) {
            int before = in.found();
            NetworkEndpoint endpoint = read(EntryKey.of("networks", name));
            if (in.found() > before) {
                networks.put(name, endpoint);
            }
            if (name.isEmpty()) {
                in.problem(NetworkWriter.NETWORKS, "is an entry without a name");
            }
        }
        return networks;
    }

    private NetworkEndpoint read(EntryKey entry) {
        String readOnly = entry.readOnly();
        return new NetworkEndpoint(
                common(readOnly.concat("/Common"), entry.hidden().concat("/Common/notes")),
                in.bool(readOnly.concat("/static")),
                optional(readOnly),
                ipNet(entry.readWrite(), ".assigned.IP", ".assigned.Mask"),
                network(entry),
                in.joined(readOnly, "/ports~", "/ports"),
                in.bool(readOnly.concat("/internal")));
    }

    private Common common(String stem, String notes) {
        return new Common(
                in.text(stem.concat("/ExecutionEnvironment")),
                in.text(stem.concat("/id")),
                in.text(stem.concat("/name")),
                in.text(notes));
    }

    private Optional<IpNet> optional(String readOnly) {
        int before = in.found();
        IpNet ip = ipNet(readOnly, "/ip/IP", "/ip/Mask");
        return in.found() > before ? Optional.of(ip) : Optional.empty();
    }

    private IpNet ipNet(String parent, String ip, String mask) {
        return new IpNet(in.ip(parent.concat(ip)), in.bytes(parent.concat(mask)));
    }

    private ContainerNetwork network(EntryKey entry) {
        String readOnly = entry.readOnly();
        return new ContainerNetwork(
                common(readOnly.concat("/network/Common"), entry.hidden().concat("/network/Common/notes")),
                in.text(entry.readWrite().concat(".network.type")),
                destinations(readOnly.concat("/network/destinations")),
                ipNet(readOnly, "/network/gateway/IP", "/network/gateway/Mask"),
                in.bool(readOnly.concat("/network/default")),
                in.ips(readOnly.concat("/network/dns")),
                pools(readOnly.concat("/network/pools")),
                in.joined(entry.hidden(), "/network/aliases~", "/network/aliases"),
                trustLevel(readOnly.concat("/network/TrustLevel")),
                assigned(entry.readWrite()));
    }

    private ContainerNetworkAssigned assigned(String readWrite) {
        return new ContainerNetworkAssigned(
                ipNet(readWrite, ".network.assigned.gateway.IP", ".network.assigned.gateway.Mask"),
                in.ips(readWrite.concat(".network.assigned.dns")));
    }

    private List<IpNet> destinations(String key) {
        int length = in.length(key);
        if (length == 0) {
            return List.of();
        }
        List<IpNet> list = new ArrayList<>(length);
        String stem = key.concat("|");
        for (int i = 0; i < length; i++) {
            list.add(ipNet(stem + i, "/IP", "/Mask"));
        }
        return list;
    }

    private List<IpRange> pools(String key) {
        int length = in.length(key);
        if (length == 0) {
            return List.of();
        }
        List<IpRange> list = new ArrayList<>(length);
        String stem = key.concat("|");
        for (int i = 0; i < length; i++) {
            String entry = stem + i;
            list.add(new IpRange(in.ip(entry.concat("/first")), in.ip(entry.concat("/last"))));
        }
        return list;
    }

    private @Nullable TrustLevel trustLevel(String key) {
        int ordinal = in.ordinal(key, TRUST_LEVELS.length);
        return ordinal < 0 ? null : TRUST_LEVELS[ordinal];
    }
}
