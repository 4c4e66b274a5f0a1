package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The certificates that the appliance presents and the certificates that it trusts. */
@Withers
public record Certificate(
        // In Go this is a list of pointers, which VIC's encoder drops. So no key of it is ever written or read.
        @VicIgnore List<RawCertificate> userCertificates,

        @VicField(key = "NetworkCertificates", doc = "For connections to networks, by CIDR.")
        Map<String, RawCertificate> networkCertificates,

        @VicField(scope = READ_ONLY, key = "HostCertificate", doc = "What the appliance shows to clients.")
        Optional<RawCertificate> hostCertificate,

        @VicField(scope = READ_ONLY, key = "CertificateAuthorities", doc = "CAs of clients, PEM.")
        byte[] certificateAuthorities,

        @VicField(scope = READ_ONLY, key = "RegistryCertificateAuthorities", doc = "CAs of image registries, PEM.")
        byte[] registryCertificateAuthorities,

        @VicField(key = "HostCertificates", doc = "For connections to systems, by host name.")
        Map<String, RawCertificate> hostCertificates)
        implements CertificateBuilder.With {
    /** Zero values. */
    public static final Certificate EMPTY =
            new Certificate(List.of(), Map.of(), Optional.empty(), new byte[0], new byte[0], Map.of());

    /** Copies the mutable values. */
    public Certificate {
        userCertificates = Copies.of(userCertificates);
        networkCertificates = Copies.of(networkCertificates);
        certificateAuthorities = certificateAuthorities.clone();
        registryCertificateAuthorities = registryCertificateAuthorities.clone();
        hostCertificates = Copies.of(hostCertificates);
    }

    /** Returns a copy of the clients' authorities. */
    @Override
    public byte[] certificateAuthorities() {
        return certificateAuthorities.clone();
    }

    /** Returns a copy of the registries' authorities. */
    @Override
    public byte[] registryCertificateAuthorities() {
        return registryCertificateAuthorities.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Certificate that && Arrays.deepEquals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts());
    }

    @Override
    public String toString() {
        return "Certificate[userCertificates=" + userCertificates
                + ", networkCertificates=" + networkCertificates
                + ", hostCertificate=" + hostCertificate
                + ", certificateAuthorities=" + Shown.bytes(certificateAuthorities)
                + ", registryCertificateAuthorities=" + Shown.bytes(registryCertificateAuthorities)
                + ", hostCertificates=" + hostCertificates + "]";
    }

    private Object[] parts() {
        return new Object[] {
            userCertificates,
            networkCertificates,
            hostCertificate,
            certificateAuthorities,
            registryCertificateAuthorities,
            hostCertificates
        };
    }
}
