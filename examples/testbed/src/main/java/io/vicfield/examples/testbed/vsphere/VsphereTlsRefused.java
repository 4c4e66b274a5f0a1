package io.vicfield.examples.testbed.vsphere;

/** The server's certificate is not the one to trust, or no TLS came about. Nothing was sent. */
public final class VsphereTlsRefused extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereTlsRefused(String host, String reason, Throwable cause) {
        super("no TLS with " + host + ": " + reason, cause);
    }
}
