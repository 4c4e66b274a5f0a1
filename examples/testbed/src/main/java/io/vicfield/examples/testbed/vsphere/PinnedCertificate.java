package io.vicfield.examples.testbed.vsphere;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** Trusts only the certificate with a known SHA-256 digest. */
final class PinnedCertificate extends ServerTrustManager {
    private final byte[] digest;

    PinnedCertificate(byte[] digest) {
        this.digest = digest.clone();
    }

    @Override
    void check(X509Certificate server) throws CertificateException {
        byte[] its = sha256(server.getEncoded());
        if (!MessageDigest.isEqual(digest, its)) {
            throw new CertificateException(
                    "its certificate has the SHA-256 thumbprint " + shown(its) + ", not " + shown(digest));
        }
    }

    private static String shown(byte[] digest) {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }

    private static byte[] sha256(byte[] certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
