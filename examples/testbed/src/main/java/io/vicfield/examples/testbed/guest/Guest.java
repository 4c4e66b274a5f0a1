package io.vicfield.examples.testbed.guest;

import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestWrite;
import io.vicfield.net.IpAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Acts as a tether: reads the sessions to run, and publishes their results to its host. */
public final class Guest {
    /** The address that the guest reports for every network. */
    public static final IpNet ADDRESS =
            new IpNet(IpAddress.parse("10.1.2.3"), new byte[] {(byte) 255, (byte) 255, 0, 0});

    private static final int ATTEMPTS = 3;

    private final CountingRpc rpc;
    private final GuestInfo info;
    private long nanos;

    /** Creates a guest that sends its requests through this connection. */
    public Guest(GuestRpc rpc) {
        this.rpc = new CountingRpc(rpc);
        this.info = new GuestInfo(this.rpc);
    }

    /** Reads the guest's configuration. */
    public ExecutorConfig read() {
        long start = System.nanoTime();
        ExecutorConfig config = info.readConsistently(ExecutorConfigCodec.INSTANCE, ATTEMPTS);
        nanos = System.nanoTime() - start;
        return config;
    }

    /** The time that the last read took, in milliseconds. */
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** Publishes that every process has ended, and which address every network assigned. */
    public GuestWrite publish(ExecutorConfig config) {
        return info.write(ExecutorConfigCodec.INSTANCE, ended(config));
    }

    /** Returns the configuration with values that a guest may write. */
    public static ExecutorConfig ended(ExecutorConfig config) {
        return config.withSessions(each(config.sessions(), Guest::ended))
                .withNetworks(each(config.networks(), Guest::assigned));
    }

    /** The requests so far. */
    public CountingRpc requests() {
        return rpc;
    }

    private static SessionConfig ended(SessionConfig session) {
        return session.withExitStatus(7).withStarted("true").withDetail(new Detail(1, 2, 3));
    }

    private static NetworkEndpoint assigned(NetworkEndpoint network) {
        return network.withAssigned(ADDRESS);
    }

    private static <T> Map<String, T> each(Map<String, T> map, UnaryOperator<T> change) {
        Map<String, T> changed = new TreeMap<>(map);
        changed.replaceAll((name, value) -> change.apply(value));
        return changed;
    }
}
