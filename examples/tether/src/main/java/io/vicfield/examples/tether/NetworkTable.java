package io.vicfield.examples.tether;

import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.tether.system.Applied;
import io.vicfield.examples.tether.system.OperationException;
import io.vicfield.examples.tether.system.Operations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The networks that the tether set up, with the settings that each network got. A lease is renewed when half of its
 * time is over. A separate thread requests the renewal, so that sessions do not wait for a server that does not answer.
 */
final class NetworkTable {
    private static final Duration SHORTEST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_RETRIES_COUNTED = 8;

    private final Operations operations;
    private final Publisher publisher;
    private final Mailbox mailbox;
    private final Log log;
    private final Map<String, NetworkEndpoint> configured = new HashMap<>();
    private final Map<String, NetworkEndpoint> applied = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(NetworkTable::thread);

    NetworkTable(Operations operations, Publisher publisher, Mailbox mailbox, Log log) {
        this.operations = operations;
        this.publisher = publisher;
        this.mailbox = mailbox;
        this.log = log;
    }

    /**
     * Sets up new and changed networks. Internal networks come first, because other networks may depend on them. A
     * network that is unchanged keeps its address and its lease.
     */
    void setUp(Map<String, NetworkEndpoint> endpoints) {
        List<Map.Entry<String, NetworkEndpoint>> ordered = new ArrayList<>(endpoints.entrySet());
        ordered.sort(Comparator.comparing(
                        (Map.Entry<String, NetworkEndpoint> e) -> !e.getValue().internal())
                .thenComparing(Map.Entry::getKey));
        Map<String, Applied> all = new LinkedHashMap<>();
        ordered.forEach(entry -> setUp(entry.getKey(), entry.getValue(), all));
        all.forEach(this::has);
    }

    private void setUp(String name, NetworkEndpoint endpoint, Map<String, Applied> all) {
        NetworkEndpoint wanted = unassigned(endpoint);
        if (wanted.equals(configured.get(name))) {
            return;
        }
        try {
            all.put(name, replace(name, endpoint));
        } catch (OperationException e) {
            throw new OperationException("failed to apply network endpoint config", e);
        }
        configured.put(name, wanted);
    }

    /** Returns the networks of a configuration with the addresses that they got. */
    Map<String, NetworkEndpoint> of(ExecutorConfig config) {
        Map<String, NetworkEndpoint> networks = new TreeMap<>(config.networks());
        networks.replaceAll((name, endpoint) -> applied.getOrDefault(name, endpoint));
        return networks;
    }

    /**
     * Applies an endpoint with the address that its interface has now, so that a new address replaces it. The threads of
     * the tether and of renewals take turns.
     */
    private Applied replace(String name, NetworkEndpoint endpoint) {
        synchronized (operations) {
            NetworkEndpoint before = applied.remove(name);
            return operations.apply(before == null ? endpoint : endpoint.withAssigned(before.assigned()));
        }
    }

    private static NetworkEndpoint unassigned(NetworkEndpoint endpoint) {
        return endpoint.withAssigned(IpNet.EMPTY)
                .withNetwork(endpoint.network().withAssigned(ContainerNetworkAssigned.EMPTY));
    }

    /** Publishes the settings of every network again. */
    void publish() {
        applied.forEach(publisher::publish);
    }

    /** Stops renewing leases. */
    void stop() {
        renewing.shutdownNow();
    }

    private void has(String name, Applied now) {
        log.info("network " + name + " has " + now.endpoint().assigned());
        applied.put(name, now.endpoint());
        publisher.publish(name, now.endpoint());
        now.lease().ifPresent(lease -> later(lease.dividedBy(2), () -> renew(name, now.endpoint(), lease, 1)));
    }

    /** Ignores the renewal of an endpoint that a reload has replaced. */
    private void renewed(String name, NetworkEndpoint endpoint, Applied now) {
        if (isCurrent(name, endpoint)) {
            has(name, now);
        }
    }

    private void renew(String name, NetworkEndpoint endpoint, Duration lease, int attempt) {
        synchronized (operations) {
            if (isCurrent(name, endpoint)) {
                tryToRenew(name, endpoint, lease, attempt);
            }
        }
    }

    private boolean isCurrent(String name, NetworkEndpoint endpoint) {
        return endpoint.equals(applied.get(name));
    }

    private void tryToRenew(String name, NetworkEndpoint endpoint, Duration lease, int attempt) {
        try {
            Applied renewed = operations.apply(endpoint);
            mailbox.post(() -> renewed(name, endpoint, renewed));
        } catch (RuntimeException e) {
            Duration pause = retryAfter(lease, attempt);
            log.warn("network " + name + " keeps what it has, its lease is not renewed: " + e.getMessage()
                    + "; next attempt in " + pause.toSeconds() + " s");
            later(pause, () -> renew(name, endpoint, lease, attempt + 1));
        }
    }

    /**
     * Returns the pause before the next attempt, as in VIC: a quarter of the lease, then an eighth and so on, but at
     * least a minute.
     */
    static Duration retryAfter(Duration lease, int attempt) {
        Duration pause = lease.dividedBy(2L << Math.min(attempt, MOST_RETRIES_COUNTED));
        return pause.compareTo(SHORTEST_RETRY) < 0 ? SHORTEST_RETRY : pause;
    }

    private void later(Duration pause, Runnable renewal) {
        if (!renewing.isShutdown()) {
            renewing.schedule(renewal, pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "leases");
        thread.setDaemon(true);
        return thread;
    }
}
