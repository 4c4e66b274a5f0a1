package io.vicfield.examples.console;

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

/** The options of commands that talk to a server. */
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

    /** An address that was given as an argument; wrong usage if it is none. */
    public VmAddress address(String argument) {
        return usage(() -> VmAddress.parse(argument));
    }

    /**
     * Does something in a session. Wrong usage comes first, so that nobody types a password in vain.
     *
     * @param address for messages, beside its server
     * @throws Failure if the server refuses, or is not there
     */
    public <T> T with(VmAddress address, Passwords passwords, Function<Vsphere, T> work) {
        TrustOptions chosen = required(trust, "--thumbprint, --ca or --insecure");
        String name = required(user, "--user");
        var trusted = usage(() -> chosen.trust(command));
        char[] password = passwords
                .find(name, address.host())
                .orElseThrow(() -> wrong("No password for " + address.host() + ": set the environment variable "
                        + passwords.variable() + ", or run "
                        + command.commandLine().getCommandSpec().root().name() + " on a terminal"));
        try (Vsphere vsphere = Vsphere.connect(address.server(), name, password, trusted)) {
            return work.apply(vsphere);
        } catch (VsphereException e) {
            // Parts of it are the server's words.
            throw new Failure(address + ": " + Cells.printable(e.getMessage()));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /** What was chosen with an option, or wrong usage if it was not. */
    private <T> T required(@Nullable T option, String names) {
        if (option == null) {
            throw wrong("A vc:// address needs " + names);
        }
        return option;
    }

    /** An argument that says itself why it is none. */
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
