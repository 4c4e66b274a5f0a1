package io.vicfield.examples.tether.system;

import io.vicfield.net.IpAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Requests an address with busybox's {@code udhcpc}. It only prints the lease and exits, so no process keeps running.
 */
final class DhcpClient {
    private static final int ATTEMPTS = 6;
    private static final int SECONDS_EACH = 2;

    private final Commands commands;
    private final Path script;

    /** Creates a client that puts its script below this root. */
    DhcpClient(Commands commands, Path root) {
        this.commands = commands;
        script = root.resolve(".tether/udhcpc");
    }

    /**
     * Requests a lease; empty if {@code udhcpc} is missing.
     *
     * @param hostname the name for the server's DNS; may be empty
     * @param old the previous address, which the request asks for again
     * @throws OperationException if no server assigns an address
     */
    Optional<Lease> ask(Link link, String hostname, @Nullable IpAddress old) {
        writeScript();
        String output;
        try {
            output = commands.run(command(link, hostname, old));
        } catch (OperationException e) {
            if (e.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw new OperationException("no address by DHCP for " + link.name() + ": "
                    + e.getMessage().replaceAll("\\s*\\n\\s*", "; "));
        }
        return Optional.of(Lease.parse(output));
    }

    /** Runs {@code udhcpc} in the foreground, until it has an address or has made enough attempts. */
    private List<String> command(Link link, String hostname, @Nullable IpAddress old) {
        List<String> command = new ArrayList<>(List.of("udhcpc", "-f", "-n", "-q", "-i", link.name()));
        command.addAll(List.of("-s", script.toAbsolutePath().toString()));
        command.addAll(List.of("-t", String.valueOf(ATTEMPTS), "-T", String.valueOf(SECONDS_EACH)));
        if (!hostname.isEmpty()) {
            command.addAll(List.of("-x", "hostname:" + hostname));
        }
        if (old != null && !Addressing.isUnset(old)) {
            command.addAll(List.of("-r", old.toString()));
        }
        return command;
    }

    private void writeScript() {
        try {
            Files.createDirectories(script.getParent());
            Files.writeString(script, Lease.SCRIPT);
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new OperationException("cannot write " + script, e);
        }
    }
}
