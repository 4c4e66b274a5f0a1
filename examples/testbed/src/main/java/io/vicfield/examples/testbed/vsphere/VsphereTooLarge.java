package io.vicfield.examples.testbed.vsphere;

/** Reports a configuration that exceeds the limits. Nothing was sent. */
public final class VsphereTooLarge extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereTooLarge(String operation, String report) {
        super(operation + ": not sent: " + report);
    }
}
