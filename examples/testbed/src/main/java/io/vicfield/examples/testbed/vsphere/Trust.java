package io.vicfield.examples.testbed.vsphere;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Decides which server certificates to trust. */
public final class Trust {
    private static final int SHA256_BYTES = 32;

    private final TrustManager[] managers;
    private final Consumer<URI> onConnect;

    private Trust(TrustManager[] managers, Consumer<URI> onConnect) {
        this.managers = managers;
        this.onConnect = onConnect;
    }

    /**
     * Trusts a server whose certificate is valid for its host name or address, and signed by a CA of this file.
     *
     * @param file certificates in PEM or DER
     * @throws IllegalArgumentException if the file holds no certificate
     */
    public static Trust ca(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca-" + store.size(), certificate);
            }
            if (store.size() == 0) {
                throw new IllegalArgumentException(file + " holds no certificate");
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(store);
            return new Trust(factory.getTrustManagers(), server -> {});
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " cannot be read as certificates", e);
        }
    }

    /**
     * Trusts the server whose certificate has this SHA-256 thumbprint. Its signer and name do not matter.
     *
     * @param sha256 64 hexadecimal digits, colons allowed
     * @throws IllegalArgumentException if it is something else, as the 40 digits of SHA-1
     */
    public static Trust thumbprint(String sha256) {
        String digits = sha256.replace(":", "").strip().toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{" + 2 * SHA256_BYTES + "}")) {
            throw new IllegalArgumentException("a thumbprint has the 64 hexadecimal digits of SHA-256, not of SHA-1");
        }
        byte[] digest = HexFormat.of().parseHex(digits);
        return new Trust(new TrustManager[] {new PinnedCertificate(digest)}, server -> {});
    }

    /**
     * Trusts any server. An attacker on the network can read the password and every secret.
     *
     * @param warnings gets a warning for each connection
     */
    public static Trust insecure(Consumer<String> warnings) {
        return new Trust(
                new TrustManager[] {new AnyCertificate()},
                server -> warnings.accept("WARNING: the certificate of " + server.getHost()
                        + " is not checked: anybody in between can read the password and change everything"));
    }

    /** Returns an SSL context that connects only to a trusted server. */
    public SSLContext context(URI server) {
        try {
            onConnect.accept(server);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }
}
