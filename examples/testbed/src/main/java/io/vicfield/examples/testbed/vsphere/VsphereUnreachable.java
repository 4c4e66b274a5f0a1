package io.vicfield.examples.testbed.vsphere;

/** Nobody listens there, or the name is not known. Nothing was sent. */
public final class VsphereUnreachable extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereUnreachable(String host, Throwable cause) {
        super("cannot connect to " + host + ": check the address, and that the server runs", cause);
    }
}
