package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks whether VMware's library may be called in this process.
 *
 * <p>If the library reaches no host over vsock, it tries an I/O instruction that only VMware's hosts allow. On any other
 * machine this instruction raises SIGSEGV. The library's own check catches the signal, but it replaces the signal handlers
 * that Java needs in its other threads.
 */
final class HostCheck {
    private final Path vendor;
    private final Path vsock;

    HostCheck(Path vendor, Path vsock) {
        this.vendor = vendor;
        this.vsock = vsock;
    }

    static HostCheck ofThisMachine() {
        return new HostCheck(Path.of("/sys/class/dmi/id/sys_vendor"), Path.of("/dev/vsock"));
    }

    /**
     * Returns if the library may be called.
     *
     * @throws GuestRpcException NOT_IN_A_VM if it may not
     */
    void check() {
        if (!vendorIsVmware()) {
            throw refused(vendor + " does not name VMware");
        }
        if (!Files.exists(vsock)) {
            throw refused(vsock + " does not exist");
        }
    }

    private boolean vendorIsVmware() {
        try {
            return Files.readString(vendor).startsWith("VMware");
        } catch (IOException e) {
            return false;
        }
    }

    private static GuestRpcException refused(String reason) {
        return new GuestRpcException(Kind.NOT_IN_A_VM, "", "libvmtools is not called: " + reason);
    }
}
