package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.tether.store.VmxStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A VM's .vmx file, as its host writes and reads it.
 *
 * @param path the file
 */
record VmFile(Path path) {
    static VmFile create(Path path, ExecutorConfig config) throws IOException {
        Files.writeString(path, ".encoding = \"UTF-8\"\n");
        VmFile vm = new VmFile(path);
        vm.store(config);
        return vm;
    }

    /** Writes the configuration, and tries again if the guest writes the file at the same time. */
    void store(ExecutorConfig config) {
        new VmxStore(path).publish(sink -> ExecutorConfigCodec.INSTANCE.encode(config, sink));
    }

    ExecutorConfig load() {
        return new VmxStore(path).load();
    }
}
