package io.vicfield.examples.opengcs;

import io.vicfield.VicSource;
import java.io.File;
import org.jspecify.annotations.Nullable;

/** The default values. */
final class Defaults {
    static final long TIMEOUT_SECONDS = 300;

    private Defaults() {}

    /**
     * Fills empty options with defaults.
     *
     * @param environment names the folder of programs; if it does not, paths are relative, as in Go
     */
    static ClientOptions fill(ClientOptions options, VicSource environment) {
        String kirdPath = or(options.kirdPath(), join(environment.get("ProgramFiles"), "Linux Containers"));
        return new ClientOptions(
                kirdPath,
                or(options.kernelFile(), "bootx64.efi"),
                or(options.initrdFile(), "initrd.img"),
                or(options.vhdx(), join(kirdPath, "uvm.vhdx")),
                options.timeoutSeconds(),
                options.bootParameters());
    }

    static String join(@Nullable String folder, String name) {
        return folder == null || folder.isEmpty() ? name : new File(folder, name).getPath();
    }

    private static String or(String chosen, String otherwise) {
        return chosen.isEmpty() ? otherwise : chosen;
    }
}
