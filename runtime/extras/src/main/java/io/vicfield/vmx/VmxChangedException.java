package io.vicfield.vmx;

import java.io.IOException;
import java.nio.file.Path;

/** A file that somebody else changed since it was read. Nothing was written. */
public final class VmxChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    VmxChangedException(Path file, String how) {
        super(file + " was " + how + " since it was read, and saving would undo that:"
                + " read it again and repeat the changes (while its VM runs, VMware rewrites it at any time:"
                + " change extraConfig instead)");
    }
}
