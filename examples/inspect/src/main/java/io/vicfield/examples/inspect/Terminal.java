package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.inspect.terminal.Screen;
import java.io.Console;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The terminal on which vicx runs.
 *
 * @param width its width in characters; {@link Screen#UNBOUNDED} without a terminal
 * @param passwords finds passwords for servers, and asks for secrets without showing them
 * @param questions asks a question, and returns the answer; null if no user can answer
 */
record Terminal(IntSupplier width, Passwords passwords, UnaryOperator<@Nullable String> questions) {
    /** The terminal of this process. */
    static Terminal ofProcess(String passwordVariable) {
        return new Terminal(Screen::terminalWidth, Passwords.ofProcess(passwordVariable), Terminal::ask);
    }

    private static @Nullable String ask(@Nullable String question) {
        Console terminal = System.console();
        return terminal == null ? null : terminal.readLine("%s", question);
    }
}
