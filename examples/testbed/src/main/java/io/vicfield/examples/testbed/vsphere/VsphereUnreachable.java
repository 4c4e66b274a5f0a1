package io.vicfield.examples.testbed.vsphere;

/** Reports that no server listens at the address, or that the host name is unknown. Nothing was sent. */
public final class VsphereUnreachable extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereUnreachable(String host, Throwable cause) {
        super("cannot connect to " + host + ": check the address, and that the server runs", cause);
    }
}
