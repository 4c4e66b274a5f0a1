package io.vicfield.examples.tether;

import io.vicfield.VicSink;
import io.vicfield.examples.model.DetailKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigKeys;
import io.vicfield.examples.tether.session.Session;

/**
 * The status of a session, as a tether publishes it. A store may write keys one by one, and the tether may die in
 * between. Even then, the written keys never report a start or an exit status that did not happen. So the tether first
 * writes that the session is not started, then all other keys, and {@code started} last. It writes the exit status
 * before the stop time.
 */
final class Fate {
    private final SessionConfigKeys keys;
    private final SessionConfig session;

    private Fate(Session session) {
        keys = session.keys();
        this.session = session.config();
    }

    static void write(Session session, VicSink sink) {
        new Fate(session).write(sink);
    }

    private void write(VicSink sink) {
        boolean started = !session.started().isEmpty();
        if (!started) {
            keys.started().writeTo(sink, "");
        }
        times(sink);
        keys.runBlock().writeTo(sink, session.runBlock());
        keys.diagnostics()
                .resurrectionCount()
                .writeTo(sink, session.diagnostics().resurrectionCount());
        if (started) {
            keys.started().writeTo(sink, session.started());
        }
    }

    private void times(VicSink sink) {
        DetailKeys detail = keys.detail();
        boolean stopped = session.detail().stopTime() > 0;
        if (!stopped) {
            detail.stopTime().writeTo(sink, 0L);
        }
        detail.startTime().writeTo(sink, session.detail().startTime());
        keys.exitStatus().writeTo(sink, session.exitStatus());
        if (stopped) {
            detail.stopTime().writeTo(sink, session.detail().stopTime());
        }
    }
}
