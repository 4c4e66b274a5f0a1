package io.vicfield.vmx;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reports a file that another program changed after it was read. Nothing was written.
 *
 * @since 0.1
 */
public final class VmxChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    VmxChangedException(Path file, String how) {
        super(file + " was " + how + " after you read it, and saving would undo this;"
                + " read it again and repeat your changes (while the VM runs, VMware may rewrite the file at any time;"
                + " change extraConfig instead)");
    }
}
