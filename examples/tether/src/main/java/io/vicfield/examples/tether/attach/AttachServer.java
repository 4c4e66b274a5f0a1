package io.vicfield.examples.tether.attach;

import io.vicfield.examples.tether.extension.Extension;
import io.vicfield.examples.tether.extension.Sessions;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets clients attach to sessions: their output from then on, their input, and the start of a session that is held back for
 * a client. VIC does that with SSH over a serial port; here it is {@link Frame}s over a {@link Door}'s channels.
 */
public final class AttachServer implements Extension {
    private final Door door;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /** Clients come in here; the server closes it when the tether ends. */
    public AttachServer(Door door) {
        this.door = door;
    }

    @Override
    public void start(Sessions sessions) {
        thread("attach", () -> {
            while (true) {
                ByteChannel channel;
                try {
                    channel = door.accept();
                } catch (IOException e) {
                    return;
                }
                welcome(new Connection(sessions, channel));
            }
        });
    }

    @Override
    public void stop() {
        close(door);
        connections.forEach(AttachServer::close);
    }

    private void welcome(Connection connection) {
        connections.add(connection);
        thread("attached client", () -> {
            connection.serve();
            connections.remove(connection);
        });
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // It is closed as well as can be.
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
