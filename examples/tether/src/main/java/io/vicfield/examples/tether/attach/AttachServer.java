package io.vicfield.examples.tether.attach;

import io.vicfield.examples.tether.extension.Extension;
import io.vicfield.examples.tether.extension.Sessions;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets clients attach to sessions. A client gets the session's further output, sends its input, and starts a session
 * that waits for a client. VIC uses SSH over a serial port; this server sends {@link Frame}s over a {@link Door}'s
 * channels.
 */
public final class AttachServer implements Extension {
    private final Door door;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /** Creates a server for the clients of this door. The server closes the door when the tether ends. */
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
            // Nothing more can be done to close it.
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
