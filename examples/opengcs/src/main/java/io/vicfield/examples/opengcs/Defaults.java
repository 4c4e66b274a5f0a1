package io.vicfield.examples.opengcs;

import java.io.File;

/** The default values. */
final class Defaults {
    static final long TIMEOUT_SECONDS = 300;

    private Defaults() {}

    /**
     * Fills empty options with defaults.
     *
     * @param programFiles the folder of programs; if it is empty, paths are relative, as in Go
     */
    static ClientOptions fill(ClientOptions options, String programFiles) {
        String kirdPath = or(options.kirdPath(), join(programFiles, "Linux Containers"));
        return new ClientOptions(
                kirdPath,
                or(options.kernelFile(), "bootx64.efi"),
                or(options.initrdFile(), "initrd.img"),
                or(options.vhdx(), join(kirdPath, "uvm.vhdx")),
                options.timeoutSeconds(),
                options.bootParameters());
    }

    static String join(String folder, String name) {
        return folder.isEmpty() ? name : new File(folder, name).getPath();
    }

    private static String or(String chosen, String otherwise) {
        return chosen.isEmpty() ? otherwise : chosen;
    }
}
