package io.vicfield.examples.opengcs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a configuration against the host's files. */
final class Validation {
    private final ClientConfig config;
    private final ClientOptions options;
    private final List<String> problems = new ArrayList<>();

    Validation(ClientConfig config) {
        this.config = config;
        this.options = config.options();
    }

    ActualMode mode() {
        ActualMode mode = boot();
        config.disks().forEach(this::disk);
        if (!problems.isEmpty()) {
            throw new InvalidConfigException(problems);
        }
        return mode;
    }

    private ActualMode boot() {
        return switch (config.requestedMode()) {
            case VHDX -> vhdx();
            case KERNEL_INITRD -> kernelInitrd();
            case AUTO -> exists(options.vhdx()) ? vhdx() : fallback();
        };
    }

    private ActualMode vhdx() {
        if (options.vhdx().isEmpty()) {
            problems.add("VHDX mode needs a VHDX, and there is none");
        } else {
            require(exists(options.vhdx()), "VHDX '" + options.vhdx() + "' not found");
        }
        require(options.bootParameters().isEmpty(), "boot parameters are for kernel and initrd, a VHDX takes none");
        return ActualMode.VHDX;
    }

    private ActualMode kernelInitrd() {
        require(!options.kernelFile().isEmpty(), "kernel and initrd are both needed, and there is no kernel");
        require(!options.initrdFile().isEmpty(), "kernel and initrd are both needed, and there is no initrd");
        bootFile("kernel", options.kernelFile());
        bootFile("initrd", options.initrdFile());
        return ActualMode.KERNEL_INITRD;
    }

    private ActualMode fallback() {
        ActualMode mode = kernelInitrd();
        if (!problems.isEmpty()) {
            problems.add(0, "VHDX '" + options.vhdx() + "' not found, and kernel and initrd cannot replace it");
        }
        return mode;
    }

    private void bootFile(String what, String name) {
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            problems.add(what + " '" + name + "' is a path: kernel and initrd are names in one folder, "
                    + options.kirdPath());
        } else if (!name.isEmpty()) {
            String path = Defaults.join(options.kirdPath(), name);
            require(exists(path), what + " '" + path + "' not found");
        }
    }

    private void disk(MappedDisk disk) {
        require(exists(disk.hostPath()), "mapped disk '" + disk.hostPath() + "' not found");
        require(!disk.containerPath().isEmpty(), "mapped disk '" + disk.hostPath() + "' has no container path");
    }

    private void require(boolean met, String problem) {
        if (!met) {
            problems.add(problem);
        }
    }

    /** Returns whether a path exists. An empty path would mean the current folder. */
    private static boolean exists(String path) {
        try {
            return !path.isEmpty() && Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
