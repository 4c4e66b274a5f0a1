package io.vicfield.examples.tether.session;

import io.vicfield.examples.tether.extension.SessionClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The input of a session's process, and the clients that receive its output. */
public final class Streams {
    private static final int MILLIS_TO_TELL = 2000;

    private final SessionClient log;
    private final List<SessionClient> clients = new CopyOnWriteArrayList<>();
    private Input input = new Input();
    private @Nullable String end;

    /** Adds the log as a client that never detaches. */
    Streams(SessionClient log) {
        this.log = log;
    }

    synchronized Input input() {
        return input;
    }

    /** Prepares for another process, so that clients can attach again. */
    synchronized void begin() {
        end = null;
    }

    synchronized void attach(SessionClient client) {
        if (end != null) {
            throw new IllegalStateException(end);
        }
        clients.add(client);
    }

    void detach(SessionClient client) {
        clients.remove(client);
    }

    /**
     * Ends the streams after the process has ended. No more output will come, and a later process does not get this
     * input.
     */
    void end(String how) {
        synchronized (this) {
            end = how;
            input.close();
            input = new Input();
        }
        for (SessionClient client : clients) {
            clients.remove(client);
            tell(client, how);
        }
    }

    /** Informs a client, without waiting for a client that does not read. */
    private static void tell(SessionClient client, String how) {
        Thread thread = new Thread(() -> client.ended(how), "session end");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(MILLIS_TO_TELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void out(byte[] bytes) {
        send(client -> client.out(bytes));
    }

    void err(byte[] bytes) {
        send(client -> client.err(bytes));
    }

    private void send(Delivery delivery) {
        arrives(delivery, log);
        // No lock is held here, because a client may be slow while others attach and detach.
        for (SessionClient client : clients) {
            if (!arrives(delivery, client)) {
                clients.remove(client);
            }
        }
    }

    private static boolean arrives(Delivery delivery, SessionClient client) {
        try {
            delivery.to(client);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Delivery {
        void to(SessionClient client) throws IOException;
    }
}
