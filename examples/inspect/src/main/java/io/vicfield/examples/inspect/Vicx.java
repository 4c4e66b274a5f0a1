package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Credentials;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.terminal.Progress;
import io.vicfield.examples.inspect.terminal.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main command, with the parts that its subcommands share. */
@Command(
        name = "vicx",
        description =
                "Shows, compares and changes the configurations that VIC, or a program like it, stores in a VM's extraConfig.",
        // Only named here, picocli's own command becomes part of a native image. Commands has the others.
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "govc's variables GOVC_URL, GOVC_USERNAME, GOVC_PASSWORD, GOVC_INSECURE and GOVC_TLS_KNOWN_HOSTS count for the server of"
                    + " GOVC_URL, which is also the host of vc:///INVENTORY/PATH. NO_COLOR turns colours off."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:a source cannot be decoded, or is encoded differently; diff, wire: there are differences; set, rm, apply: a"
                    + " change is not made; demo: the demo failed",
            "2:the command line is wrong; diff: or a source cannot be decoded"
        })
public final class Vicx implements Runnable {
    static final String VERSION = "0.1.0-SNAPSHOT";

    /** The environment variable that may hold a password. */
    static final String PASSWORD = "VICX_PASSWORD";

    private final List<KnownRecord<?>> records;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    private Vicx(List<KnownRecord<?>> records, Terminal terminal) {
        this.records = records;
        this.terminal = terminal;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        CommandLine command = commandLine(KnownRecord.OF_VIC, Terminal.ofProcess(PASSWORD), args);
        Streams streams = Streams.ofProcess();
        command.setOut(streams.out()).setErr(streams.err());
        int exitCode = command.execute(args);
        streams.out().flush();
        System.exit(exitCode);
    }

    /**
     * Creates the command.
     *
     * @param records the known records
     * @param terminal where it runs
     * @param args what it will execute, to create no other subcommand; none to create all
     */
    static CommandLine commandLine(List<KnownRecord<?>> records, Terminal terminal, String... args) {
        CommandLine command = new CommandLine(new Vicx(records, terminal));
        Commands.add(command, args);
        // The settings count for the subcommands that exist.
        return terminal.passwords()
                .describe(command)
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
        throw new ParameterException(
                spec.commandLine(),
                "Missing command: demo, show, get, set, rm, apply, watch, roundtrip, diff, keys or wire");
    }

    /** Returns the output of a subcommand. */
    Screen screen(CommandSpec subcommand) {
        CommandLine command = subcommand.commandLine();
        return new Screen(
                command.getOut(),
                command.getErr(),
                // Looks up the environment once, and not for each styled text.
                command.getColorScheme().ansi().enabled() ? Ansi.ON : Ansi.OFF,
                terminal.width().getAsInt());
    }

    /** Finds passwords. */
    Passwords passwords() {
        return terminal.passwords();
    }

    /** Asks the user a question; null if no user can answer. */
    @Nullable String ask(String question) {
        return terminal.questions().apply(question);
    }

    /** Returns the result of work that may take long, and shows that on a terminal. */
    <T> T during(String what, Supplier<T> work) {
        Progress progress =
                Progress.start(terminal.progress() ? spec.commandLine().getErr() : null, what);
        try {
            return work.get();
        } finally {
            progress.close();
        }
    }

    /** Returns all known records. */
    List<KnownRecord<?>> records() {
        return records;
    }
}
