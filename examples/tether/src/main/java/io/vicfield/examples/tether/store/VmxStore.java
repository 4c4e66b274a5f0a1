package io.vicfield.examples.tether.store;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.vmx.VmxChangedException;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Stores keys in a .vmx file that other programs may change too. Every publication reads the current file and replaces
 * it in one move. So a reader sees all or nothing of a publication, even after a crash. A write of another program
 * during the move is lost. Use guestinfo for a running VM.
 */
public final class VmxStore implements Store {
    private static final int ATTEMPTS = 10;

    private final Path path;

    /** Creates a store for this file, which must exist. */
    public VmxStore(Path path) {
        this.path = path;
    }

    @Override
    public ExecutorConfig load() {
        return ExecutorConfigCodec.INSTANCE.decode(read());
    }

    @Override
    public void publish(Consumer<? super VicSink> writer) {
        for (int attempt = 1; !publishNow(writer, attempt == ATTEMPTS); attempt++) {
            Thread.onSpinWait();
        }
    }

    /** Publishes once; returns false if another program changed the file meanwhile. */
    private boolean publishNow(Consumer<? super VicSink> writer, boolean lastAttempt) {
        VmxFile file = read();
        writer.accept(file);
        try {
            file.save();
            return true;
        } catch (VmxChangedException e) {
            if (lastAttempt) {
                throw new UncheckedIOException(path + " changes all the time", e);
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    private VmxFile read() {
        try {
            return VmxFile.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
