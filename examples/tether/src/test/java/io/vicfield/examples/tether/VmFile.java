package io.vicfield.examples.tether;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.tether.store.VmxStore;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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

    void store(ExecutorConfig config) throws IOException {
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(config, VicSink.into(keys));
        VmxFile file = VmxFile.read(path);
        keys.forEach(file::put);
        file.save();
    }

    ExecutorConfig load() {
        return new VmxStore(path).load();
    }
}
