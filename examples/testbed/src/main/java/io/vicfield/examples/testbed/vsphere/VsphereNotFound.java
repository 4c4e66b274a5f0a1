package io.vicfield.examples.testbed.vsphere;

/** Reports that the inventory has no object at a path. */
public final class VsphereNotFound extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereNotFound(String path, String wanted) {
        super("no " + wanted + " at " + path + " in the inventory, or this user may not see it");
    }
}
