package io.vicfield.examples.model;

import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A certificate and its private key, as they are stored in files. */
public record RawCertificate(
        @VicField(scope = SECRET, key = "Key", doc = "The private key.")
        byte[] key,

        @VicField(key = "Cert", doc = "The certificate.") byte[] cert) {
    /** Copies the mutable values. */
    public RawCertificate {
        key = key.clone();
        cert = cert.clone();
    }

    /** Returns a copy of the private key. */
    @Override
    public byte[] key() {
        return key.clone();
    }

    /** Returns a copy of the certificate. */
    @Override
    public byte[] cert() {
        return cert.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawCertificate that && Arrays.equals(key, that.key) && Arrays.equals(cert, that.cert);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(key) + Arrays.hashCode(cert);
    }

    /** Omits the private key. */
    @Override
    public String toString() {
        return "RawCertificate[key=" + Shown.secret(key.length > 0) + ", cert=" + Shown.bytes(cert) + "]";
    }
}
