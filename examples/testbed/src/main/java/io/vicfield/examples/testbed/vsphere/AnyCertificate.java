package io.vicfield.examples.testbed.vsphere;

import java.security.cert.X509Certificate;

/** Trusts every server; {@link Trust#insecure} prints a warning. */
final class AnyCertificate extends ServerTrustManager {
    @Override
    void check(X509Certificate server) {
        // This trust manager accepts every certificate.
    }
}
