package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Credentials;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.terminal.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main command, with the parts that its subcommands share. */
@Command(
        name = "vicx",
        description =
                "Shows and compares the configurations that VIC, or a program like it, stores in a VM's extraConfig.",
        subcommands = {
            DemoCommand.class,
            ShowCommand.class,
            RoundtripCommand.class,
            DiffCommand.class,
            KeysCommand.class,
            WireCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:a source cannot be decoded, or is encoded differently; diff, wire: there are differences; demo: the demo failed",
            "2:the command line is wrong; diff: or a source cannot be decoded"
        })
public final class Vicx implements Runnable {
    static final String VERSION = "0.1.0-SNAPSHOT";

    /** The environment variable that may hold a password. */
    static final String PASSWORD = "VICX_PASSWORD";

    private final List<KnownRecord<?>> records;
    private final IntSupplier width;
    private final Passwords passwords;

    @Spec
    private CommandSpec spec;

    private Vicx(List<KnownRecord<?>> records, IntSupplier width, Passwords passwords) {
        this.records = records;
        this.width = width;
        this.passwords = passwords;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        CommandLine command = commandLine(KnownRecord.OF_VIC, Screen::terminalWidth, Passwords.ofProcess(PASSWORD));
        // The output may contain any character, in any locale.
        command.setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        System.exit(command.execute(args));
    }

    /**
     * Creates the command.
     *
     * @param records the known records
     * @param width the terminal's width in characters; {@link Screen#UNBOUNDED} without a terminal
     * @param passwords finds passwords for servers
     */
    static CommandLine commandLine(List<KnownRecord<?>> records, IntSupplier width, Passwords passwords) {
        return passwords
                .describe(new CommandLine(new Vicx(records, width, passwords)))
                // Without this converter, picocli would find the method by reflection.
                .registerConverter(Path.class, Path::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(Credentials::refuse)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed);
    }

    /** Reports wrong usage, because a subcommand is required. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: demo, show, roundtrip, diff, keys or wire");
    }

    /** Returns the output of a subcommand. */
    Screen screen(CommandSpec subcommand) {
        CommandLine command = subcommand.commandLine();
        return new Screen(
                command.getOut(), command.getErr(), command.getColorScheme().ansi(), width.getAsInt());
    }

    /** Finds passwords. */
    Passwords passwords() {
        return passwords;
    }

    /** Returns all known records. */
    List<KnownRecord<?>> records() {
        return records;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
