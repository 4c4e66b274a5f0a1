package io.vicfield.examples.console;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints errors. It uses no colours, because Java cannot tell whether stderr is a terminal. */
public final class Failures {
    /** The exit code of a command that failed. */
    public static final int FAILED = ExitCode.SOFTWARE;

    private Failures() {}

    /** Reports arguments that the command does not accept. */
    public static int wrongUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + Cells.printable(message(failure, List.of(args))));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    private static String variable(CommandLine command) {
        return command.getResourceBundle().getString(Passwords.IN_DESCRIPTIONS);
    }

    /** Returns picocli's message, unless it repeats arguments that may contain a password. */
    private static String message(ParameterException failure, List<String> args) {
        if (Credentials.in(args)) {
            return Credentials.REFUSAL;
        }
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return failure.getMessage();
        }
        if (unmatched.getUnmatched().stream().anyMatch(argument -> argument.startsWith("--pass"))) {
            return "A password is never taken from the command line: set the environment variable "
                    + variable(failure.getCommandLine()) + ", or type it on the terminal";
        }
        String first = unmatched.getUnmatched().get(0);
        return first.startsWith("-") ? "Unknown option: '" + optionName(first) + "'" : failure.getMessage();
    }

    /** Returns the option without its value: {@code --pwd=x}, {@code -px} or {@code -p x}. */
    private static String optionName(String option) {
        return option.startsWith("--") ? option.split("=", 2)[0] : option.substring(0, Math.min(2, option.length()));
    }

    /**
     * Runs the command that was parsed.
     *
     * @throws ExecutionException if it fails, also if it exhausts the heap or the stack, which picocli does not report
     */
    static int run(ParseResult arguments) {
        try {
            return new RunLast().execute(arguments);
        } catch (OutOfMemoryError e) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            throw exhausted(
                    arguments,
                    "needs more memory than the " + most + " MB that Java may use: give it more with java -Xmx");
        } catch (StackOverflowError e) {
            throw exhausted(arguments, "needs a larger stack than Java may use: give it more with java -Xss");
        }
    }

    private static ExecutionException exhausted(ParseResult arguments, String message) {
        List<CommandLine> commands = arguments.asCommandLineList();
        return new ExecutionException(commands.get(commands.size() - 1), message, new Failure(message));
    }

    /** Reports that a command failed. */
    public static int failed(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        String program = command.getCommandSpec().root().name();
        if (failure instanceof Failure) {
            err.println(program + ": " + failure.getMessage());
        } else {
            err.println(program + ": this is a bug of " + program + ":");
            printWithoutMessages(failure, err);
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Prints the stack traces without exception messages, which may quote a secret. */
    private static void printWithoutMessages(Throwable failure, PrintWriter err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            err.println(
                    (cause == failure ? "" : "Caused by: ") + cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                err.println("\tat " + frame);
            }
        }
    }
}
