package io.vicfield.examples.tether.attach;

import io.vicfield.examples.tether.extension.Attachable;
import io.vicfield.examples.tether.extension.SessionClient;
import io.vicfield.examples.tether.extension.Sessions;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connection of one client, with the session that it is attached to. */
final class Connection implements SessionClient, Closeable {
    private final Sessions sessions;
    private final FrameChannel frames;
    private @Nullable Attachable session;

    Connection(Sessions sessions, ByteChannel channel) {
        this.sessions = sessions;
        frames = new FrameChannel(channel);
    }

    /** Serves the client until it, the session or the tether ends. */
    void serve() {
        try (this) {
            for (Frame frame = frames.read(); frame != null; frame = frames.read()) {
                answer(frame);
            }
        } catch (IOException e) {
            // The client has closed the connection or does not use this protocol, so the server cannot report an error
            // to it.
        } finally {
            if (session != null) {
                session.detach(this);
            }
        }
    }

    private void answer(Frame frame) throws IOException {
        switch (frame.type()) {
            case LIST -> frames.write(Frame.of(FrameType.LIST, String.join("\n", sessions.ids())));
            case PING -> frames.write(frame);
            case ATTACH -> attach(frame.text());
            case UNBLOCK -> attached().unblock();
            case INPUT -> input(frame.payload());
            case CLOSE_INPUT -> attached().closeInput();
            default -> throw new IOException("a client does not send " + frame.type());
        }
    }

    private void attach(String id) throws IOException {
        Optional<Attachable> found = sessions.find(id);
        if (found.isEmpty() || session != null) {
            refuse(session == null ? "session " + id + " is invalid" : "already attached");
            return;
        }
        // The lock makes sure that the answer is the first frame, before the session sends anything.
        synchronized (frames) {
            try {
                found.get().attach(this);
            } catch (IllegalStateException e) {
                refuse(String.valueOf(e.getMessage()));
                return;
            }
            session = found.get();
            frames.write(Frame.of(FrameType.OK, id));
        }
    }

    /**
     * Passes input to the process. Refuses it only if the session takes no input; {@link #ended} reports a process that
     * has ended.
     */
    private void input(byte[] bytes) throws IOException {
        Attachable target = attached();
        try {
            target.input(bytes);
        } catch (IOException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private Attachable attached() throws IOException {
        if (session == null) {
            throw new IOException("not attached");
        }
        return session;
    }

    private void refuse(String why) throws IOException {
        frames.write(Frame.of(FrameType.REFUSED, why));
    }

    @Override
    public void out(byte[] bytes) throws IOException {
        frames.write(new Frame(FrameType.OUTPUT, bytes));
    }

    @Override
    public void err(byte[] bytes) throws IOException {
        frames.write(new Frame(FrameType.ERROR, bytes));
    }

    @Override
    public void ended(String how) {
        try (this) {
            frames.write(Frame.of(FrameType.ENDED, how));
        } catch (IOException e) {
            // The client no longer needs this message.
        }
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
