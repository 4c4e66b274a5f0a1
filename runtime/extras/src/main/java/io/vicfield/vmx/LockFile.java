package io.vicfield.vmx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A file that one process at a time locks, and deletes afterwards. The operating system releases the lock when the
 * process ends, so a file that remains after a crash does not lock out other processes.
 */
final class LockFile implements Closeable {
    /** A position after the content, because Windows does not let other processes read a locked position. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel locked;
    /**
     * The channel of the file that is now at the path, if it is the locked file. It stays open, because closing any
     * channel of a file releases its locks.
     */
    private @Nullable FileChannel atPath;

    private LockFile(Path path) throws IOException {
        this.path = path;
        this.locked = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Waits until no other process holds the lock. Threads of this process must not call this at the same time. */
    static LockFile take(Path path) throws IOException {
        while (true) {
            LockFile file = new LockFile(path);
            boolean taken = false;
            try {
                taken = file.lock();
            } finally {
                if (!taken) {
                    file.closeChannels();
                }
            }
            if (taken) {
                return file;
            }
        }
    }

    /**
     * Locks the file. Returns false if the path is no longer the locked file, because the previous process deleted it.
     */
    private boolean lock() throws IOException {
        locked.lock(LOCKED, 1, false);
        // Not a UUID, because SecureRandom would add 3 MB to a native image.
        String mark = String.valueOf(new Random().nextLong());
        locked.truncate(0).write(StandardCharsets.US_ASCII.encode(mark), 0);
        try {
            atPath = FileChannel.open(path, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return false;
        }
        ByteBuffer found = ByteBuffer.allocate(mark.length());
        atPath.read(found, 0);
        return StandardCharsets.US_ASCII.decode(found.flip()).toString().equals(mark);
    }

    /** Deletes the file before the lock ends, so that waiting processes notice it. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            closeChannels();
        }
    }

    private void closeChannels() throws IOException {
        locked.close();
        if (atPath != null) {
            atPath.close();
        }
    }
}
