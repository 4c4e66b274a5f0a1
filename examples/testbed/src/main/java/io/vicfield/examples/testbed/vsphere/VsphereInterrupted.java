package io.vicfield.examples.testbed.vsphere;

/**
 * Reports that the thread was interrupted while it waited; its interrupt status is set. The operation may still
 * complete.
 */
public final class VsphereInterrupted extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereInterrupted(String operation) {
        super(operation + ": interrupted while waiting");
    }
}
