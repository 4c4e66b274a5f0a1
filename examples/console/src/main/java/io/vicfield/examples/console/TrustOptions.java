package io.vicfield.examples.console;

import io.vicfield.examples.testbed.vsphere.Trust;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Selects how to trust the server's certificate: exactly one of these options. */
final class TrustOptions {
    @Option(
            names = "--thumbprint",
            paramLabel = "SHA256",
            required = true,
            description = "Trust the server whose certificate has this thumbprint.")
    private @Nullable String thumbprint;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            required = true,
            description = "Trust servers whose certificate a CA in this file signed (PEM or DER).")
    private @Nullable Path ca;

    @Option(
            names = "--insecure",
            required = true,
            description = "Trust any server: anybody in between reads the password. Each use prints a warning.")
    private boolean insecure;

    /**
     * Returns the selected trust.
     *
     * @param command prints warnings about skipped checks to its stderr
     * @throws IllegalArgumentException if the thumbprint or the file is invalid
     */
    Trust trust(CommandSpec command) {
        if (thumbprint != null) {
            return Trust.thumbprint(thumbprint);
        }
        return ca != null ? Trust.ca(ca) : Trust.insecure(warning -> warn(command, warning));
    }

    /** Prints a warning. */
    static void warn(CommandSpec command, String warning) {
        PrintWriter err = command.commandLine().getErr();
        err.println(command.commandLine().getCommandSpec().root().name() + ": " + warning);
        err.flush();
    }
}
