package io.vicfield.examples.testbed.vsphere;

/** Reports that the server's certificate is not trusted, or that TLS could not be set up. Nothing was sent. */
public final class VsphereTlsRefused extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereTlsRefused(String host, String reason, Throwable cause) {
        super("no TLS with " + host + ": " + reason, cause);
    }
}
