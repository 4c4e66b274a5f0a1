package io.vicfield.examples.inspect;

import java.io.Console;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where passwords come from: never from the command line, which every user of the machine can read.
 *
 * @param environment the value of a variable, null if it is not set
 * @param prompt asks with a text; null if there is nobody to ask
 */
record Passwords(UnaryOperator<@Nullable String> environment, Function<String, char @Nullable []> prompt) {
    /** The variable that may hold one. */
    static final String VARIABLE = "VICX_PASSWORD";

    /** The process's environment, then its terminal. */
    static Passwords ofProcess() {
        return new Passwords(System::getenv, Passwords::ask);
    }

    /** A user's password for a server; the caller clears it. */
    Optional<char[]> find(String user, String host) {
        String set = environment.apply(VARIABLE);
        // An empty one would be a log-in that fails, and some servers lock users out after a few of them.
        if (set != null && !set.isEmpty()) {
            return Optional.of(set.toCharArray());
        }
        return Optional.ofNullable(prompt.apply("Password of " + user + " at " + host + ": "));
    }

    private static char @Nullable [] ask(String text) {
        Console terminal = System.console();
        return terminal == null ? null : terminal.readPassword("%s", text);
    }
}
