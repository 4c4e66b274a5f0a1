package io.vicfield.examples.testbed.vsphere;

/** The thread was interrupted while it waited; its interrupt status is set. What was asked for may still happen. */
public final class VsphereInterrupted extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereInterrupted(String operation) {
        super(operation + ": interrupted while waiting");
    }
}
