package io.vicfield.examples.machine;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.model.RawCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that configure a virtual container host. */
final class HostOptions {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Of the host and its VM.")
    String name;

    @Option(
            names = "--image-store",
            required = true,
            paramLabel = "DATASTORE[/FOLDER]",
            description = "Where images go, and the appliance; by default into the appliance's folder.")
    String imageStore;

    @Option(
            names = "--bridge-network",
            required = true,
            paramLabel = "PATH",
            description = "The network that containers share, by its path in the inventory.")
    String bridge;

    @Option(
            names = "--public-network",
            required = true,
            paramLabel = "PATH",
            description = "The network that leads elsewhere.")
    String publicNetwork;

    @Option(
            names = "--client-network",
            paramLabel = "PATH",
            description = "Where the Docker API is; by default the public network.")
    @Nullable String client;

    @Option(
            names = "--management-network",
            paramLabel = "PATH",
            description = "Where vSphere is reached; by default the client network.")
    @Nullable String management;

    @Option(
            names = "--ops-user",
            required = true,
            paramLabel = "USER",
            description = "As whom the appliance logs in to vSphere. The password is in the environment variable "
                    + CreateCommand.OPS_PASSWORD + ", or asked for on the terminal.")
    String opsUser;

    @Option(
            names = "--target-thumbprint",
            paramLabel = "SHA1",
            defaultValue = "",
            description = "Of the server's certificate, for the appliance.")
    String targetThumbprint;

    @Option(names = "--tls-ca", paramLabel = "FILE", description = "The CA of the Docker API's clients, in PEM.")
    @Nullable Path clientAuthorities;

    @ArgGroup(exclusive = false)
    @Nullable KeyPair tls;

    /** The Docker API's certificate and key. Either both or neither must be given. */
    static final class KeyPair {
        @Option(
                names = "--tls-server-cert",
                required = true,
                paramLabel = "FILE",
                description = "The certificate of the Docker API, in PEM; without one it has no TLS.")
        Path certificate;

        @Option(
                names = "--tls-server-key",
                required = true,
                paramLabel = "FILE",
                description = "Its private key, in PEM.")
        Path key;
    }

    /** Returns the certificate that the Docker API presents, with its key. */
    Optional<RawCertificate> certificate() {
        return Optional.ofNullable(tls).map(pair -> new RawCertificate(read(pair.key), read(pair.certificate)));
    }

    /** Returns the authorities that sign clients' certificates; may be empty. */
    byte[] authorities() {
        return clientAuthorities == null ? new byte[0] : read(clientAuthorities);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.reading(file, e);
        }
    }
}
