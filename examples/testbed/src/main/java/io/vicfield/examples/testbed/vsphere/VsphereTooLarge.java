package io.vicfield.examples.testbed.vsphere;

/** A configuration is larger than the limits. Nothing was sent. */
public final class VsphereTooLarge extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereTooLarge(String operation, String report) {
        super(operation + ": not sent: " + report);
    }
}
