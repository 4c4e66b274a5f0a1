package io.vicfield.examples.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How errors are told. Without colour: whether stderr is a terminal cannot be found out. */
public final class Failures {
    /** What a command could not do. */
    public static final int FAILED = ExitCode.SOFTWARE;

    private Failures() {}

    /** Arguments that the command does not take. */
    public static int wrongUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        if (givesPassword(failure)) {
            // The usual message would repeat it.
            err.println(name + ": A password is never taken from the command line: set the environment variable "
                    + variable(command) + ", or type it on the terminal");
        } else {
            err.println(name + ": " + Cells.printable(failure.getMessage()));
            UnmatchedArgumentException.printSuggestions(failure, err);
        }
        err.println("Try '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    private static String variable(CommandLine command) {
        return command.getResourceBundle().getString(Passwords.IN_DESCRIPTIONS);
    }

    private static boolean givesPassword(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().stream().anyMatch(argument -> argument.startsWith("--pass"));
    }

    /** A command that could not do its work. */
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

    /** Where it happened and why: what was thrown, without messages, which may quote a secret. */
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
