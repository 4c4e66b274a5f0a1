package io.vicfield.examples.console;

import io.vicfield.examples.testbed.vsphere.Trust;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.examples.testbed.vsphere.VsphereException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that connect to a server. */
public final class Login {
    @Option(
            names = "--user",
            paramLabel = "USER",
            description = "The user to log in to a vc:// server. The password is in the environment variable ${"
                    + Passwords.IN_DESCRIPTIONS + "}, or asked for on the terminal.")
    private @Nullable String user;

    @ArgGroup
    private @Nullable TrustOptions trust;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Parses an address argument; a malformed address is wrong usage. */
    public VmAddress address(String argument) {
        return usage(() -> VmAddress.parse(argument));
    }

    /** Parses an address argument, in which the host of {@code GOVC_URL} takes the place of a missing one. */
    public VmAddress address(String argument, Passwords passwords) {
        return usage(() -> VmAddress.parse(argument, govc(passwords).host()));
    }

    private static Govc govc(Passwords passwords) {
        return new Govc(passwords.environment());
    }

    /**
     * Runs work in a session. It checks the arguments first, so that users do not type a password in vain.
     *
     * @param address the object's address, for messages
     * @throws Failure if the server refuses the request, or cannot be reached
     */
    public <T> T with(VmAddress address, Passwords passwords, Function<Vsphere, T> work) {
        Govc govc = govc(passwords);
        String host = address.host();
        TrustOptions chosen = trust;
        Trust trusted = required(
                chosen != null
                        ? usage(() -> chosen.trust(command))
                        : usage(() -> govc.trust(host, warning -> TrustOptions.warn(command, warning)))
                                .orElse(null),
                "--thumbprint, --ca or --insecure");
        String name =
                required(user != null ? user : usage(() -> govc.user(host)).orElse(null), "--user");
        char[] password = passwords
                .set()
                .or(() -> govc.password(name, host))
                .or(() -> passwords.find(name, host))
                .orElseThrow(() -> wrong("No password for " + address.host() + ": set the environment variable "
                        + passwords.variable() + ", or run "
                        + command.commandLine().getCommandSpec().root().name() + " on a terminal"));
        try (Vsphere vsphere = Vsphere.connect(address.server(), name, password, trusted)) {
            return work.apply(vsphere);
        } catch (VsphereException e) {
            // Parts of the message come from the server.
            throw new Failure(address + ": " + Cells.printable(e.getMessage()));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /** Returns an option's value; a missing option is wrong usage. */
    private <T> T required(@Nullable T option, String names) {
        if (option == null) {
            throw wrong("A vc:// address needs " + names);
        }
        return option;
    }

    /** Parses an argument; its exception's message becomes the usage error. */
    public <T> T usage(Supplier<T> argument) {
        try {
            return argument.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
