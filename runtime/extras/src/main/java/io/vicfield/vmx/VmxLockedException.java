package io.vicfield.vmx;

import java.io.IOException;
import java.nio.file.Path;

/** Reports a file that a VMware program has locked. Nothing was written. */
public final class VmxLockedException extends IOException {
    private static final long serialVersionUID = 1L;

    VmxLockedException(Path file, Path lock) {
        super(file + " is locked: a VMware program uses the VM, because " + lock.getFileName() + " exists."
                + " Power off the VM and close it, or change its extraConfig instead."
                + " If no program uses the VM, delete " + lock.getFileName());
    }
}
