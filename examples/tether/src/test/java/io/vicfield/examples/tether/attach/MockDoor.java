package io.vicfield.examples.tether.attach;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Accepts clients that a test makes. */
final class MockDoor implements Door {
    private final BlockingQueue<Optional<ByteChannel>> clients = new LinkedBlockingQueue<>();

    FrameChannel connect() throws IOException {
        PipedChannel[] ends = PipedChannel.pair();
        clients.add(Optional.of(ends[0]));
        return new FrameChannel(ends[1]);
    }

    @Override
    public ByteChannel accept() throws IOException {
        try {
            return clients.take().orElseThrow(() -> new IOException("closed"));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        clients.add(Optional.empty());
    }
}
