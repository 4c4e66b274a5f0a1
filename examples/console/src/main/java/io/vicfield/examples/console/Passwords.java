package io.vicfield.examples.console;

import java.io.Console;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Where passwords come from: never from the command line, which every user of the machine can read.
 *
 * @param variable the environment variable that may hold one
 * @param environment the value of a variable, null if it is not set
 * @param prompt asks with a text; null if there is nobody to ask
 */
public record Passwords(
        String variable, UnaryOperator<@Nullable String> environment, Function<String, char @Nullable []> prompt) {
    /** What descriptions of options say for the variable's name. */
    static final String IN_DESCRIPTIONS = "password-variable";

    /** The process's environment, then its terminal. */
    public static Passwords ofProcess(String variable) {
        return new Passwords(variable, System::getenv, Passwords::ask);
    }

    /** A user's password for a server; the caller clears it. */
    public Optional<char[]> find(String user, String host) {
        String set = environment.apply(variable);
        // An empty one would be a log-in that fails, and some servers lock users out after a few of them.
        if (set != null && !set.isEmpty()) {
            return Optional.of(set.toCharArray());
        }
        return Optional.ofNullable(prompt.apply("Password of " + user + " at " + host + ": "));
    }

    /** Lets the descriptions of {@link Login}'s options name the variable. */
    public CommandLine describe(CommandLine command) {
        return command.setResourceBundle(new Description(variable));
    }

    /** A native image takes a {@link java.util.ListResourceBundle} only if a configuration names it. */
    private static final class Description extends ResourceBundle {
        private final String variable;

        private Description(String variable) {
            this.variable = variable;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return key.equals(IN_DESCRIPTIONS) ? variable : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(List.of(IN_DESCRIPTIONS));
        }
    }

    private static char @Nullable [] ask(String text) {
        Console terminal = System.console();
        return terminal == null ? null : terminal.readPassword("%s", text);
    }
}
