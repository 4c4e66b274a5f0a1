package io.vicfield.examples.testbed.vsphere;

import java.security.cert.X509Certificate;

/** Trusts everybody; {@link Trust#insecure} says so aloud. */
final class AnyCertificate extends ServerTrustManager {
    @Override
    void check(X509Certificate server) {
        // Nothing is checked.
    }
}
