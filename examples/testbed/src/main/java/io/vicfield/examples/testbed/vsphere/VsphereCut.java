package io.vicfield.examples.testbed.vsphere;

/** The connection ended before the answer did. */
public final class VsphereCut extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereCut(String operation, Throwable cause) {
        super("the connection was cut during " + operation + ": " + what(operation), cause);
    }

    /** Explains whether a change took effect: a change is one request, so the server makes all of it or none. */
    private static String what(String operation) {
        return SoapRequest.changes(operation)
                ? "whether it was carried out is not known; read again before sending it again"
                : "nothing was changed";
    }
}
