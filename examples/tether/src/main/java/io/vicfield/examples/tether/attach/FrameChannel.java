package io.vicfield.examples.tether.attach;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import org.jspecify.annotations.Nullable;

/** Reads and writes frames on a channel of bytes. One thread may read; any thread may write. */
final class FrameChannel implements Closeable {
    private final ByteChannel channel;

    FrameChannel(ByteChannel channel) {
        this.channel = channel;
    }

    /** Reads the next frame; returns null if the other side has closed the connection. */
    @Nullable Frame read() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(Frame.HEADER);
        if (!fill(header)) {
            return null;
        }
        FrameType type = FrameType.of(header.get());
        int length = header.getInt();
        if (length < 0 || length > Frame.MAX) {
            throw new IOException("a frame of " + length + " bytes");
        }
        ByteBuffer payload = ByteBuffer.allocate(length);
        return fill(payload) ? new Frame(type, payload.array()) : null;
    }

    synchronized void write(Frame frame) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Frame.HEADER + frame.payload().length);
        bytes.put(frame.type().letter()).putInt(frame.payload().length).put(frame.payload());
        bytes.flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Fills the buffer; returns false if the channel ends first. */
    private boolean fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return false;
            }
        }
        buffer.flip();
        return true;
    }
}
