package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether VMware's library may be called in this process. Where it reaches no host over vsock it tries an I/O
 * instruction that only VMware's hosts let through; elsewhere that is SIGSEGV. The library's own check catches that
 * signal, but it takes the handlers away that Java needs in its other threads.
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

    void check() {
        if (!vendorIsVmware()) {
            throw refused(vendor + " does not say VMware");
        }
        if (!Files.exists(vsock)) {
            throw refused("there is no " + vsock);
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
