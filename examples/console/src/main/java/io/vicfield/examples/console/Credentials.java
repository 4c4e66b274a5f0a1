package io.vicfield.examples.console;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Refuses addresses that contain a user and a password, because every user of the machine can read a command line. It
 * does so before the command runs and before any message can repeat the address.
 */
public final class Credentials {
    /** The message of a refusal, which omits the argument. */
    static final String REFUSAL = VmAddress.SYNTAX + "; a file whose name has a colon and an @ is ./NAME";

    /** An option's name, followed by its value. */
    private static final Pattern NAME = Pattern.compile("^--?[^=@:]*=");

    /** {@code scheme://…@}, {@code scheme:…@} or {@code user:…@}. Inventory paths and datastore paths never match. */
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
        return Failures.run(arguments);
    }

    static boolean in(List<String> arguments) {
        return arguments.stream()
                .map(argument -> NAME.matcher(argument).replaceFirst(""))
                .anyMatch(value -> ADDRESS.matcher(value).matches() && !VmAddress.is(value));
    }
}
