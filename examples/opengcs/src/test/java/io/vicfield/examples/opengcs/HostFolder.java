package io.vicfield.examples.opengcs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a utility VM's files, and the configuration whose option names it. */
record HostFolder(Path path) {
    HostFolder with(String... files) {
        for (String file : files) {
            try {
                Files.createFile(path.resolve(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    ClientConfig config(String... options) {
        ClientConfig base =
                ClientConfig.named("utility").withOptions(new ClientOptions(path.toString(), "", "", "", 0, ""));
        return base.generateDefault(List.of(options), variable -> null);
    }

    String at(String file) {
        return path.resolve(file).toString();
    }
}
