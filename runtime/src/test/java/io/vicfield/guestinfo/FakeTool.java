package io.vicfield.guestinfo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A shell script that replaces one of VMware's commands; examples/testbed uses the real ones. */
final class FakeTool {
    private final Path folder;

    FakeTool(Path folder) {
        this.folder = folder;
    }

    RpcTool rpctool(String... script) {
        return new RpcTool(command("vmware-rpctool", script), Duration.ofSeconds(20));
    }

    RpcTool impatient(String... script) {
        return new RpcTool(command("vmware-rpctool", script), Duration.ofMillis(400));
    }

    Vmtoolsd vmtoolsd(String... script) {
        return new Vmtoolsd(command("vmtoolsd", script), Duration.ofSeconds(20));
    }

    private List<String> command(String name, String... script) {
        try {
            Path file = Files.writeString(folder.resolve(name), String.join("\n", script) + "\n");
            return List.of("sh", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
