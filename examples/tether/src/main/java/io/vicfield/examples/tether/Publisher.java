package io.vicfield.examples.tether;

import io.vicfield.Scope;
import io.vicfield.VicSink;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.IpNetKeys;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.NetworkEndpointKeys;
import io.vicfield.examples.model.TetherConfigCodec;
import io.vicfield.examples.tether.session.Session;
import io.vicfield.examples.tether.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Publishes the configuration, and the status of sessions and networks, to the host. It writes only keys that belong to
 * the guest. If the write of a status fails, the next publication repeats it.
 */
final class Publisher {
    private final Store store;
    private final Log log;
    private final Map<String, Consumer<VicSink>> pending = new LinkedHashMap<>();

    Publisher(Store store, Log log) {
        this.store = store;
        this.log = log;
    }

    void publish(Session session) {
        publish(List.of(session));
    }

    /**
     * Publishes the status of sessions. Skips sessions that the host no longer lists, because nothing would read or
     * remove their keys.
     */
    void publish(List<Session> sessions) {
        sessions.stream()
                .filter(Session::isListed)
                .forEach(session -> add(session.toString(), sink -> Fate.write(session, sink)));
        retry();
    }

    void publish(String network, NetworkEndpoint endpoint) {
        add("network " + network, sink -> write(ExecutorConfigKeys.ROOT.networks(network), endpoint, sink));
        retry();
    }

    /**
     * Publishes all keys of a configuration that are the tether's and that the guest may write, once. A failed attempt
     * is not repeated, because the status of a session may have changed since.
     */
    void publish(ExecutorConfig config) {
        isPublished("the configuration", sink -> write(config, sink.only(Set.of(Scope.READ_WRITE))));
    }

    private static void write(ExecutorConfig config, VicSink sink) {
        ExecutorConfigCodec.INSTANCE.encode(config, (key, value) -> {
            if (TetherConfigCodec.INSTANCE.owns(key)) {
                sink.put(key, value);
            }
        });
    }

    private static void write(NetworkEndpointKeys keys, NetworkEndpoint endpoint, VicSink sink) {
        ContainerNetworkAssigned network = endpoint.network().assigned();
        write(keys.assigned(), endpoint.assigned(), sink);
        write(keys.network().assigned().gateway(), network.gateway(), sink);
        keys.network().assigned().nameservers().writeTo(sink, network.nameservers());
    }

    /** Writes an address; an unset address has no keys. */
    private static void write(IpNetKeys keys, IpNet net, VicSink sink) {
        if (net.ip() != null) {
            keys.writeTo(sink, net);
        }
    }

    private void add(String what, Consumer<VicSink> writer) {
        pending.remove(what);
        pending.put(what, writer);
    }

    /** Writes all pending values. A value that cannot be written does not delay the other values. */
    void retry() {
        pending.entrySet().removeIf(entry -> isPublished(entry.getKey(), entry.getValue()));
    }

    private boolean isPublished(String what, Consumer<VicSink> writer) {
        log.debug("publishing " + what);
        try {
            store.publish(writer);
            log.debug("published " + what);
            return true;
        } catch (RuntimeException e) {
            log.warn("not published yet: " + what + ": " + e.getMessage());
            return false;
        }
    }
}
