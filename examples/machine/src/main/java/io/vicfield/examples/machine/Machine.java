package io.vicfield.examples.machine;

import io.vicfield.examples.console.Credentials;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.console.Passwords;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main command, with the parts that its subcommands share. */
@Command(
        name = "machine",
        description = "Creates, shows and upgrades the appliances of virtual container hosts.",
        subcommands = {CreateCommand.class, InspectCommand.class, UpgradeCommand.class},
        mixinStandardHelpOptions = true,
        version = "machine " + Machine.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is done",
            "1:it could not be done, or inspect: not everything could be read",
            "2:the command line is wrong"
        })
public final class Machine implements Runnable {
    static final String VERSION = "0.1.0-SNAPSHOT";

    /** The environment variable that may hold the user's password. */
    static final String PASSWORD = "MACHINE_PASSWORD";

    private final Passwords passwords;

    @Spec
    private CommandSpec spec;

    private Machine(Passwords passwords) {
        this.passwords = passwords;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        CommandLine command = commandLine(Passwords.ofProcess(PASSWORD));
        // The output may contain any character, in any locale.
        command.setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        System.exit(command.execute(args));
    }

    /** Creates the command. */
    static CommandLine commandLine(Passwords passwords) {
        return passwords
                .describe(new CommandLine(new Machine(passwords)))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(Credentials::refuse)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed);
    }

    /** Reports wrong usage, because a subcommand is required. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: create, inspect or upgrade");
    }

    /** Finds passwords. */
    Passwords passwords() {
        return passwords;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
