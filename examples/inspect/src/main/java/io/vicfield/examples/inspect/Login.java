package io.vicfield.examples.inspect;

import io.vicfield.examples.testbed.vsphere.Trust;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.examples.testbed.vsphere.VsphereException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that read a VM from its server. */
final class Login {
    @Option(
            names = "--user",
            paramLabel = "USER",
            description = "Who logs in to a vc:// server. The password is in the environment variable "
                    + Passwords.VARIABLE + ", or asked for on the terminal.")
    private @Nullable String user;

    @ArgGroup
    private @Nullable TrustOptions trust;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Reads a configuration from wherever it is. */
    Map<String, String> read(String source, Vicx vicx) {
        return VmAddress.isMeant(source) ? readVm(source, vicx) : StoredFile.read(source);
    }

    /** Wrong usage comes first, so that nobody types a password in vain. */
    private Map<String, String> readVm(String source, Vicx vicx) {
        VmAddress address = usage(() -> VmAddress.parse(source));
        TrustOptions chosen = required(trust, "--thumbprint, --ca or --insecure");
        String name = required(user, "--user");
        Trust trusted = usage(() -> chosen.trust(vicx.screen(command).err()));
        char[] password = vicx.passwords()
                .find(name, address.host())
                .orElseThrow(() -> wrong("No password for " + address.host() + ": set the environment variable "
                        + Passwords.VARIABLE + ", or run vicx on a terminal"));
        try (Vsphere vsphere = Vsphere.connect(address.server(), name, password, trusted)) {
            return vsphere.vm(address.path()).read().snapshot().values();
        } catch (VsphereException e) {
            // Parts of it are the server's words.
            throw new Failure(address + ": " + Cells.printable(e.getMessage()));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private <T> T required(@Nullable T option, String names) {
        if (option == null) {
            throw wrong("A vc:// address needs " + names);
        }
        return option;
    }

    private <T> T usage(Supplier<T> argument) {
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
