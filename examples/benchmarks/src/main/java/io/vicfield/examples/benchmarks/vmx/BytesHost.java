package io.vicfield.examples.benchmarks.vmx;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.vmx.FileReplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Makes the bytes of the whole file, and writes them as vicfield does, but without a lock. */
abstract class BytesHost implements VmxHost {
    /** Returns the file's bytes with a record's values. */
    abstract byte[] merge(byte[] file, ExecutorConfig wanted);

    @Override
    public boolean put(byte[] file, ExecutorConfig wanted) {
        return !Arrays.equals(merge(file, wanted), file);
    }

    @Override
    public boolean save(Path file, ExecutorConfig wanted) throws IOException {
        byte[] stored = Files.readAllBytes(file);
        byte[] merged = merge(stored, wanted);
        boolean changed = !Arrays.equals(merged, stored);
        if (changed) {
            FileReplacement.replace(file, merged);
        }
        return changed;
    }
}
