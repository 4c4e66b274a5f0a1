package io.vicfield.examples.testbed.vsphere;

/** The server, a task or a key did not come in time. What was asked for may still happen. */
public final class VsphereTimeout extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereTimeout(String message) {
        super(message);
    }
}
