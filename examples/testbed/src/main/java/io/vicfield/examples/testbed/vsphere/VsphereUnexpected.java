package io.vicfield.examples.testbed.vsphere;

/** Reports an answer that vSphere does not give. Another program listens at the address, or the API has changed. */
public final class VsphereUnexpected extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereUnexpected(String message) {
        super(message);
    }

    VsphereUnexpected(String message, Throwable cause) {
        super(message, cause);
    }
}
