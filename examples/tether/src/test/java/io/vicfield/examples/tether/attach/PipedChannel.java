package io.vicfield.examples.tether.attach;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Pipe;

/**
 * One end of a connection without a socket.
 *
 * @param in the bytes from the other end
 * @param out the bytes to the other end
 */
record PipedChannel(Pipe.SourceChannel in, Pipe.SinkChannel out) implements ByteChannel {
    /** Returns both ends. */
    static PipedChannel[] pair() throws IOException {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        return new PipedChannel[] {
            new PipedChannel(back.source(), there.sink()), new PipedChannel(there.source(), back.sink())
        };
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return in.read(buffer);
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        return out.write(buffer);
    }

    @Override
    public boolean isOpen() {
        return in.isOpen() && out.isOpen();
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
