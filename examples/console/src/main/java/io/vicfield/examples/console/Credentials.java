package io.vicfield.examples.console;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Addresses with a user and password in them. Every user of the machine can read a command line, so they are refused
 * before anything is done, and before a message can repeat them.
 */
public final class Credentials {
    /** Without the argument. */
    static final String REFUSAL = VmAddress.SYNTAX + "; a file whose name has a colon and an @ is ./NAME";

    /** An option's name; what follows is its value. */
    private static final Pattern NAME = Pattern.compile("^--?[^=@:]*=");

    /** {@code scheme://…@}, {@code scheme:…@} or {@code user:…@}. Paths of an inventory or a datastore begin otherwise. */
    private static final Pattern ADDRESS = Pattern.compile("(//)?[^/.\\[].*:.*@.*", Pattern.DOTALL);

    private Credentials() {}

    /**
     * Runs the command that was parsed.
     *
     * @throws ParameterException if an argument may hold a password
     */
    public static int refuse(ParseResult arguments) {
        if (in(arguments.originalArgs())) {
            List<CommandLine> commands = arguments.asCommandLineList();
            throw new ParameterException(commands.get(commands.size() - 1), REFUSAL);
        }
        return new RunLast().execute(arguments);
    }

    static boolean in(List<String> arguments) {
        return arguments.stream()
                .map(argument -> NAME.matcher(argument).replaceFirst(""))
                .anyMatch(value -> ADDRESS.matcher(value).matches() && !VmAddress.is(value));
    }
}
