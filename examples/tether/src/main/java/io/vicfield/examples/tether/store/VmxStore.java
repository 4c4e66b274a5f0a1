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
 * A .vmx file that others may change too. Every publication starts from the present file and replaces it in one
 * move. So a reader, also after a crash, sees all of a publication or nothing of it. A write of another program during
 * the move is lost; a running VM has its guestinfo instead.
 */
public final class VmxStore implements Store {
    private static final int ATTEMPTS = 10;

    private final Path path;

    /** This file, which must exist. */
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

    /** Whether nobody came in between. */
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
