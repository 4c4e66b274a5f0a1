package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.tether.extension.Extension;
import io.vicfield.examples.tether.session.Session;
import io.vicfield.examples.tether.store.Store;
import io.vicfield.examples.tether.system.Operations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The first process of a container's VM. It sets up its machine, runs the sessions of its configuration and publishes
 * the status of each session.
 *
 * <p>{@link #run} does all the work on the calling thread. Any thread may call the other methods; their work also runs
 * on the thread of {@link #run}, one task after another.
 */
public final class Tether {
    private final Store store;
    private final Timing timing;
    private final Log log;
    private final List<Extension> extensions;
    private final Mailbox mailbox = new Mailbox();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Publisher publisher;
    private final Preparation preparation;
    private final NetworkTable networks;
    private final SessionTable sessions;
    private final Supervisor supervisor;
    private final Ending ending;
    private String ownId = "";
    private boolean stopping;

    /** Creates a tether with VIC's timing, and a log on standard error. */
    public Tether(Store store, Operations operations, Clock clock, List<Extension> extensions) {
        this(store, operations, clock, extensions, Timing.USUAL, Log.toStderr());
    }

    /** Creates a tether with all parts given. */
    public Tether(Store store, Operations operations, Clock clock, List<Extension> extensions, Timing timing, Log log) {
        this.store = store;
        this.timing = timing;
        this.log = log;
        this.extensions = List.copyOf(extensions);
        publisher = new Publisher(store, log);
        preparation = new Preparation(operations, log);
        networks = new NetworkTable(operations, publisher, mailbox, log);
        supervisor = new Supervisor(publisher, mailbox, clock, log, timing.restartPause(), this::sessionEnded);
        sessions = new SessionTable(
                (kind, id, stored) -> new Session(kind, id, stored, operations.log(stored), this::unblock));
        ending = new Ending(supervisor, sessions, mailbox);
    }

    /**
     * Runs until {@link #stop} is called, the thread is interrupted, or the VM's own session has ended. That session
     * has the VM's ID. When this method returns, all sessions have ended and all extensions are stopped.
     *
     * @throws TetherException if a session cannot be started; its {@code started} contains the reason too
     * @throws RuntimeException if there is no configuration, or the machine cannot be set up
     */
    public void run() {
        try {
            extensions.forEach(extension -> extension.start(sessions));
            enter(store.load());
            while (!stopping) {
                mailbox.doNext();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            shutDown();
        }
    }

    /**
     * Loads the configuration again: applies host name, networks and mounts, starts new sessions, and stops sessions
     * that are no longer active. An invalid configuration changes nothing.
     */
    public void reload() {
        mailbox.post(this::reloadNow);
    }

    /** Ends all sessions with their signals, and then ends {@link #run}. */
    public void stop() {
        mailbox.post(() -> stopping = true);
    }

    /** Publishes all values once more. */
    public void flush() {
        mailbox.post(() -> {
            networks.publish();
            publisher.publish(sessions.all());
        });
    }

    /** Waits for the end of {@link #run}, at most this long. Returns whether it has ended. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return ended.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void reloadNow() {
        ExecutorConfig config;
        try {
            config = store.load();
        } catch (RuntimeException e) {
            log.warn("the configuration stays as it was, the new one cannot be loaded: " + e.getMessage());
            return;
        }
        enter(config);
    }

    private void enter(ExecutorConfig config) {
        log.level(config.diagnostics().debugLevel());
        ConfigLog.write(config, log);
        ownId = config.common().id();
        sessions.update(config);
        prepare(config);
        publisher.publish(sessions.all().stream().filter(Session::forgets).toList());
        // Extensions reload first, because a client may come for a session that waits for a client.
        extensions.forEach(extension -> extension.reload(config));
        launch();
    }

    /** Starts all extensions; a failure does not prevent the start of the others. */
    private void launch() {
        @Nullable TetherException failure = null;
        for (Session session : sessions.all()) {
            try {
                supervisor.advance(session);
            } catch (TetherException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Mounts come last, because they may need the network. */
    private void prepare(ExecutorConfig config) {
        preparation.nameHost(config);
        networks.setUp(config.networks());
        publisher.publish(sessions.live(config).withNetworks(networks.of(config)));
        preparation.mount(config);
    }

    private void unblock(Session session) {
        mailbox.post(() -> supervisor.unblock(session));
    }

    private void sessionEnded(Session session) {
        if (session.id().equals(ownId)) {
            log.info("the VM's own session has ended");
            stopping = true;
        }
    }

    private void shutDown() {
        log.info("stopping");
        networks.stop();
        try {
            ending.end(timing.stopPatience());
        } finally {
            publisher.retry();
            extensions.forEach(this::stop);
            ended.countDown();
        }
    }

    /** Stops all extensions; a failure does not prevent the stop of the others. */
    private void stop(Extension extension) {
        try {
            extension.stop();
        } catch (RuntimeException e) {
            log.warn("an extension does not stop: " + e.getMessage());
        }
    }
}
