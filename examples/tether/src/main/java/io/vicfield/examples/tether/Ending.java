package io.vicfield.examples.tether;

import io.vicfield.examples.tether.session.RunningProcess;
import io.vicfield.examples.tether.session.Session;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends all sessions with their signals, and kills the sessions that ignore them. Still publishes their status. */
final class Ending {
    /** The time limit for killed processes, which end as soon as the kernel allows it. */
    private static final Duration UNTIL_KILLED = Duration.ofSeconds(30);

    private final Supervisor supervisor;
    private final SessionTable sessions;
    private final Mailbox mailbox;

    Ending(Supervisor supervisor, SessionTable sessions, Mailbox mailbox) {
        this.supervisor = supervisor;
        this.sessions = sessions;
        this.mailbox = mailbox;
    }

    /** Waits this long for slow sessions. An interrupt ends the wait at once. */
    void end(Duration patience) {
        try {
            supervisor.stopAll(sessions.all());
            await(patience);
            running().forEach(Ending::kill);
            await(UNTIL_KILLED);
        } catch (InterruptedException e) {
            running().forEach(Ending::kill);
            Thread.currentThread().interrupt();
        }
    }

    private void await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!running().isEmpty()) {
            if (!mailbox.doNextUntil(end)) {
                return;
            }
        }
    }

    private List<Session> running() {
        return sessions.all().stream()
                .filter(session -> session.process() != null)
                .toList();
    }

    private static void kill(Session session) {
        @Nullable RunningProcess process = session.process();
        if (process != null) {
            process.kill();
        }
    }
}
