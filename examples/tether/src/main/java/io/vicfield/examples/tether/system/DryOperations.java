package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.SessionClient;
import java.util.function.Consumer;

/**
 * Changes nothing on this machine, and records the skipped operations. An interface gets the addresses that it
 * requests.
 */
public final class DryOperations implements Operations {
    private final SessionClient log;
    private final Consumer<String> notes;

    /**
     * Creates operations that only record their calls.
     *
     * @param log receives the output of every session
     * @param notes receives a line for each call
     */
    public DryOperations(SessionClient log, Consumer<String> notes) {
        this.log = log;
        this.notes = notes;
    }

    @Override
    public void setHostname(String hostname, String alias) {
        notes.accept("hostname " + hostname + (alias.isEmpty() ? "" : " alias " + alias));
    }

    @Override
    public Applied apply(NetworkEndpoint endpoint) {
        Addressing addressing = Addressing.of(endpoint);
        notes.accept("network " + endpoint.network().common().name() + " " + addressing);
        return Applied.forGood(addressing.isStatic() ? addressing.assigned() : endpoint);
    }

    @Override
    public void mount(MountSpec mount) {
        notes.accept("mount " + mount.shownSource() + " on " + mount.path());
    }

    @Override
    public void unmount(MountSpec mount) {
        notes.accept("unmount " + mount.path());
    }

    @Override
    public SessionClient log(SessionConfig session) {
        return log;
    }
}
