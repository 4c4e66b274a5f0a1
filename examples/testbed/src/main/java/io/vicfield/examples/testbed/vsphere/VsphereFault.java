package io.vicfield.examples.testbed.vsphere;

/** Reports that the server refused a request, or that a task failed. */
public final class VsphereFault extends VsphereException {
    private static final long serialVersionUID = 1L;

    private final String type;

    VsphereFault(String operation, String type, String message) {
        super(operation + ": " + type + ": " + message + "; " + FaultAdvice.on(type));
        this.type = type;
    }

    /** The fault's type in vSphere's API: {@code ConcurrentAccess}, {@code InvalidLogin} … */
    public String type() {
        return type;
    }

    /**
     * Returns whether another program changed the configuration after the snapshot. If so, read it again and plan anew.
     */
    public boolean isConflict() {
        return type.equals("ConcurrentAccess");
    }
}
