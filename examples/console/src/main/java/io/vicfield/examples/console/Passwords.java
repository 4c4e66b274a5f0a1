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
 * Finds passwords, but never on the command line, which every user of the machine can read.
 *
 * @param variable the environment variable that may hold a password
 * @param environment returns the value of a variable, or null if it is not set
 * @param prompt asks the user with a message; null if no user can answer
 */
public record Passwords(
        String variable, UnaryOperator<@Nullable String> environment, Function<String, char @Nullable []> prompt) {
    /** The placeholder for the variable's name in descriptions of options. */
    static final String IN_DESCRIPTIONS = "password-variable";

    /** Reads the process's environment first, and then asks on its terminal. */
    public static Passwords ofProcess(String variable) {
        return new Passwords(variable, System::getenv, Passwords::ask);
    }

    /** Finds a user's password for a server; the caller must clear it. */
    public Optional<char[]> find(String user, String host) {
        return set().or(() -> Optional.ofNullable(prompt.apply("Password of " + user + " at " + host + ": ")));
    }

    /** Returns the password in the environment. */
    Optional<char[]> set() {
        String set = environment.apply(variable);
        // An empty password would fail to log in, and some servers lock a user out after a few failed logins.
        return set == null || set.isEmpty() ? Optional.empty() : Optional.of(set.toCharArray());
    }

    /** Sets the variable's name in the descriptions of {@link Login}'s options. */
    public CommandLine describe(CommandLine command) {
        return command.setResourceBundle(new Description(variable));
    }

    /** Replaces {@link java.util.ListResourceBundle}, which a native image accepts only with extra configuration. */
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
