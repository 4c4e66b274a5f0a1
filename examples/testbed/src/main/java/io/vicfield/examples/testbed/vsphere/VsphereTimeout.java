package io.vicfield.examples.testbed.vsphere;

/** Reports that the server, a task or a key did not respond in time. The operation may still complete. */
public final class VsphereTimeout extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereTimeout(String message) {
        super(message);
    }
}
