package io.vicfield.examples.tether.session;

import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigKeys;
import io.vicfield.examples.tether.extension.Attachable;
import io.vicfield.examples.tether.extension.SessionClient;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A session of the running tether: the command that the host sets, and the status that this class publishes.
 * Only the tether's thread changes it; client methods may be called from any thread.
 */
public final class Session implements Attachable {
    static final String LAUNCHED = "true";

    private final SessionKind kind;
    private final String id;
    private final Streams streams;
    private final Consumer<Session> unblocked;
    private volatile SessionConfig config;
    private final boolean forgets;
    private boolean listed = true;
    private @Nullable RunningProcess process;

    /**
     * Creates a session from the host's description. Ignores the status that an earlier run of the tether stored.
     *
     * @param log always receives the session's output
     * @param unblocked called on any thread when a client wants a blocked session to start
     */
    public Session(SessionKind kind, String id, SessionConfig stored, SessionClient log, Consumer<Session> unblocked) {
        this.kind = kind;
        this.id = id;
        this.unblocked = unblocked;
        streams = new Streams(log);
        config = stored.with(c ->
                c.started("").exitStatus(0).detail(new Detail(stored.detail().createTime(), 0, 0)));
        forgets = !config.equals(stored);
    }

    /**
     * Returns whether the published status is from an earlier run of the tether, and this run has not started the
     * session.
     */
    public boolean forgets() {
        return forgets && !wasLaunched();
    }

    /** The kind of the session, which names its map. */
    public SessionKind kind() {
        return kind;
    }

    /** The keys of the session. */
    public SessionConfigKeys keys() {
        return kind.keys(id);
    }

    /** The name of the session in its map. */
    public String id() {
        return id;
    }

    /** The session's configuration and status. */
    public SessionConfig config() {
        return config;
    }

    /** The input and output of the session. */
    public Streams streams() {
        return streams;
    }

    /** The session's process; null if no process runs. */
    public @Nullable RunningProcess process() {
        return process;
    }

    /** Returns whether a start was tried, successfully or not. */
    public boolean wasLaunched() {
        return !config.started().isEmpty();
    }

    /** Returns whether the process runs, or is still expected to start. */
    public boolean isAwaited() {
        SessionConfig now = config;
        boolean wellSoFar = now.started().isEmpty() || now.started().equals(LAUNCHED);
        return now.active() && wellSoFar && now.detail().stopTime() == 0;
    }

    /** Returns whether the host still lists the session. The status of an unlisted session is not published. */
    public boolean isListed() {
        return listed;
    }

    /** Marks the session as no longer listed by the host. */
    public void unlist() {
        listed = false;
    }

    /** Takes over a new configuration from the host. It does not change the status, but can still prevent a start. */
    public void update(SessionConfig stored) {
        SessionConfig known = config;
        listed = true;
        config = stored.with(c -> c.started(known.started())
                .exitStatus(known.exitStatus())
                .runBlock(wasLaunched() ? known.runBlock() : stored.runBlock())
                .diagnostics(
                        resurrected(stored.diagnostics(), known.diagnostics().resurrectionCount()))
                .detail(new Detail(
                        stored.detail().createTime(),
                        known.detail().startTime(),
                        known.detail().stopTime())));
    }

    /** Prepares the session for a restart. */
    public void resurrect() {
        Diagnostics before = config.diagnostics();
        config = config.withDiagnostics(resurrected(before, before.resurrectionCount() + 1));
    }

    /** Releases a session that waits for a client. */
    public void clearToLaunch() {
        config = config.withRunBlock(false);
    }

    /** Records that the process runs. */
    public void launched(RunningProcess running, long unixTime) {
        process = running;
        config = config.with(c ->
                c.started(LAUNCHED).detail(c.detail().withStartTime(unixTime).withStopTime(0)));
    }

    /** Records that the process could not be started. */
    public void failed(String why) {
        config = config.withStarted(why);
        streams.end("launch failed with: " + why);
    }

    /** Records that the process has ended. */
    public void ended(long status, long unixTime) {
        process = null;
        config = config.with(c -> c.exitStatus(status).detail(c.detail().withStopTime(unixTime)));
        streams.end("process finished with exit code: " + status);
    }

    @Override
    public void attach(SessionClient client) {
        streams.attach(client);
    }

    @Override
    public void detach(SessionClient client) {
        streams.detach(client);
    }

    @Override
    public void unblock() {
        unblocked.accept(this);
    }

    @Override
    public void input(byte[] bytes) throws IOException {
        if (!config.openStdin()) {
            throw new IOException("session " + id + " takes no input");
        }
        streams.input().write(bytes);
    }

    @Override
    public void closeInput() throws IOException {
        if (config.openStdin()) {
            streams.input().close();
        }
    }

    /** Describes the session for logs. */
    @Override
    public String toString() {
        return (kind == SessionKind.EXEC ? "exec " : "session ") + id;
    }

    private static Diagnostics resurrected(Diagnostics diagnostics, long count) {
        return diagnostics.withResurrectionCount(count);
    }
}
