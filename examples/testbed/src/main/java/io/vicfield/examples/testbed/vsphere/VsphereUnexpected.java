package io.vicfield.examples.testbed.vsphere;

/** The answer is none that vSphere gives: something else listens there, or the API has changed. */
public final class VsphereUnexpected extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereUnexpected(String message) {
        super(message);
    }

    VsphereUnexpected(String message, Throwable cause) {
        super(message, cause);
    }
}
