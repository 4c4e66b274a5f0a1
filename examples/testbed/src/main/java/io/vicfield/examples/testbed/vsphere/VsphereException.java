package io.vicfield.examples.testbed.vsphere;

/** Reports a failed communication with vSphere. No message shows a password or an option's value. */
public abstract class VsphereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VsphereException(String message) {
        super(message);
    }

    VsphereException(String message, Throwable cause) {
        super(message, cause);
    }
}
