package io.vicfield.examples.tether;

import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.session.LaunchException;
import io.vicfield.examples.tether.session.Launcher;
import io.vicfield.examples.tether.session.RunningProcess;
import io.vicfield.examples.tether.session.Session;
import io.vicfield.examples.tether.session.SessionKind;
import io.vicfield.examples.tether.session.StopSignal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts, restarts and stops sessions, and publishes each step. Only the tether's thread uses it. */
final class Supervisor {
    private final Launcher launcher = new Launcher(Path.of("/"));
    private final Publisher publisher;
    private final Mailbox mailbox;
    private final Clock clock;
    private final Log log;
    private final Duration restartPause;
    private final Consumer<Session> ended;
    private boolean stopping;

    /** Creates a supervisor that reports sessions that have ended and do not restart. */
    Supervisor(
            Publisher publisher,
            Mailbox mailbox,
            Clock clock,
            Log log,
            Duration restartPause,
            Consumer<Session> ended) {
        this.publisher = publisher;
        this.mailbox = mailbox;
        this.clock = clock;
        this.log = log;
        this.restartPause = restartPause;
        this.ended = ended;
    }

    /**
     * Brings a session to the state that its configuration requests.
     *
     * @throws TetherException if a session of the VM itself cannot be started
     */
    void advance(Session session) {
        @Nullable RunningProcess process = session.process();
        SessionConfig config = session.config();
        if (process != null) {
            if (stopping || !config.active()) {
                stop(session, process);
            }
        } else if (stopping || !config.active() || (session.wasLaunched() && !config.restart())) {
            log.debug(session + " is not to be started");
        } else if (config.runBlock() && !session.wasLaunched()) {
            log.info(session + " waits for a client");
        } else {
            launch(session);
        }
    }

    /** Starts a session because a client requested it. */
    void unblock(Session session) {
        if (session.config().runBlock()) {
            session.clearToLaunch();
            advance(session);
        }
    }

    /** Asks all running sessions to end, and prevents any further start. */
    void stopAll(List<Session> sessions) {
        stopping = true;
        sessions.forEach(this::advance);
    }

    private void launch(Session session) {
        if (session.wasLaunched()) {
            session.resurrect();
            publisher.publish(session);
        }
        try {
            RunningProcess process = launcher.launch(session);
            session.launched(process, now());
            log.info("launched " + session + ", process " + process.pid());
            process.status().thenAccept(status -> mailbox.post(() -> ended(session, status)));
            publisher.publish(session);
        } catch (LaunchException e) {
            failed(session, String.valueOf(e.getMessage()));
        }
    }

    private void failed(Session session, String why) {
        session.failed(why);
        publisher.publish(session);
        String whole = "failed to launch " + session.config().cmd().path() + " for " + session + ": " + why;
        if (session.kind() == SessionKind.SESSION) {
            throw new TetherException(whole);
        }
        log.warn(whole);
    }

    private void ended(Session session, int status) {
        session.ended(status, now());
        log.info(session + " has ended with " + status);
        publisher.publish(session);
        if (!stopping
                && session.isListed()
                && session.config().active()
                && session.config().restart()) {
            mailbox.postLater(restartPause, () -> advance(session));
        } else {
            ended.accept(session);
        }
    }

    private void stop(Session session, RunningProcess process) {
        StopSignal signal = signal(session);
        log.info("sending signal " + signal.number() + " to " + session);
        process.signal(signal);
    }

    private StopSignal signal(Session session) {
        try {
            return StopSignal.parse(session.config().stopSignal());
        } catch (IllegalArgumentException e) {
            log.warn(session + ": " + e.getMessage() + "; it gets TERM");
            return StopSignal.TERM;
        }
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
