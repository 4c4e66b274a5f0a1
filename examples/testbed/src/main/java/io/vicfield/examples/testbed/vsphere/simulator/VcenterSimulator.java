package io.vicfield.examples.testbed.vsphere.simulator;

import io.vicfield.examples.testbed.vsphere.Bounds;
import io.vicfield.examples.testbed.vsphere.Trust;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running vCenter simulator on a free port of this machine, with two VMs in each of its pools: {@code DC0_H0_VM0} and
 * {@code DC0_H0_VM1} of the host {@code DC0_H0}, {@code DC0_C0_RP0_VM0} and {@code DC0_C0_RP0_VM1} of the cluster
 * {@code DC0_C0}; all of them run.
 *
 * <p>The process ends when this object is closed. It also ends whenever this JVM ends, because it watches its standard
 * input.
 */
public final class VcenterSimulator implements AutoCloseable {
    /** The folder of the simulator's sources, relative to this module's folder. */
    public static final Path SOURCES = Path.of("src/main/go");

    private static final String USER = "user";
    private static final Pattern ANNOUNCED = Pattern.compile("VCSIM_URL=(\\S+) VCSIM_CA=(\\S+)");
    private static final long STOP_SECONDS = 10;

    private final Process process;
    private final String password;
    private final URI uri;
    private final Path certificate;

    private VcenterSimulator(Process process, String password, URI uri, Path certificate) {
        this.process = process;
        this.password = password;
        this.uri = uri;
        this.certificate = certificate;
    }

    /**
     * Starts the simulator. Builds it first, if this JVM has not built it yet.
     *
     * @param sources {@link #SOURCES}, or the same folder relative to another one
     * @throws IllegalStateException if Debian's packages for it are missing, or it does not start
     */
    public static VcenterSimulator start(Path sources) {
        return start(sources, List.of());
    }

    /**
     * Starts the simulator with options. {@code -hide-ovfenv} hides {@code guestinfo.ovfEnv} from clients of its API,
     * as vCenter does. {@code -crowd 1000 -crowd-config FILE} adds 1000 VMs to the pool of the cluster {@code DC0_C0}.
     * Each of these VMs has the file's keys and values, in which <code>{n}</code> stands for the VM's number.
     */
    public static VcenterSimulator start(Path sources, List<String> options) {
        String password = UUID.randomUUID().toString();
        Path binary = VcsimBinary.build(sources);
        Path log = VcsimBinary.log(binary);
        List<String> command =
                new ArrayList<>(List.of(binary.toString(), "-l", "127.0.0.1:0", "-username", USER, "-vm", "2"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("VCSIM_PASSWORD", password);
        builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Process process = builder.start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            Matcher announced = ANNOUNCED.matcher(String.valueOf(out.readLine()));
            if (!announced.matches()) {
                process.destroyForcibly();
                throw new IllegalStateException("the simulator did not start:\n" + Files.readString(log));
            }
            return new VcenterSimulator(process, password, URI.create(announced.group(1)), Path.of(announced.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException("the simulator did not start", e);
        }
    }

    /** Connects to the simulator and trusts its thumbprint. */
    public Vsphere connect() {
        return connect(uri, Trust.thumbprint(thumbprint()), Bounds.USUAL);
    }

    /** Connects to the given address, for example a proxy's. */
    public Vsphere connect(URI at, Trust trust, Bounds bounds) {
        return Vsphere.connect(at, USER, password.toCharArray(), trust, bounds);
    }

    /** The address of the simulator's API. */
    public URI uri() {
        return uri;
    }

    /** The name of the user who may log in. */
    public String user() {
        return USER;
    }

    /** The user's password, which differs each time. */
    public String password() {
        return password;
    }

    /** The file of its certificate, in PEM: self-signed, for 127.0.0.1. */
    public Path certificate() {
        return certificate;
    }

    /** The SHA-256 thumbprint of its certificate. */
    public String thumbprint() {
        try (InputStream in = Files.newInputStream(certificate)) {
            byte[] encoded = CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getEncoded();
            return HexFormat.ofDelimiter(":")
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the simulator's certificate cannot be read", e);
        }
    }

    /** Stops the simulator, which removes its files. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
