package io.vicfield.examples.benchmarks.vmx;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.file.Path;

/** Uses vicfield. */
public final class GeneratedVmxHost implements VmxHost {
    private static final String NAME = "box.vmx";

    @Override
    public ExecutorConfig read(byte[] file) throws IOException {
        return ExecutorConfigCodec.INSTANCE.decode(VmxFile.source(NAME, file));
    }

    /** {@link VmxFile#save()} makes the bytes, compares them with the file's bytes, and writes nothing if they are equal. */
    @Override
    public boolean put(byte[] file, ExecutorConfig wanted) throws IOException {
        return save(VmxFile.of(NAME, file), wanted);
    }

    @Override
    public boolean save(Path file, ExecutorConfig wanted) throws IOException {
        return save(VmxFile.read(file), wanted);
    }

    private static boolean save(VmxFile file, ExecutorConfig wanted) throws IOException {
        ExecutorConfigCodec.INSTANCE.encode(wanted, file);
        return file.save();
    }
}
