package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.inspect.terminal.Screen;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terminal on which vicx runs.
 *
 * @param width its width in characters; {@link Screen#UNBOUNDED} without a terminal
 * @param progress whether standard error is a terminal, on which long work shows its progress
 * @param passwords finds passwords for servers, and asks for secrets without showing them
 * @param questions asks a question, and returns the answer; null if no user can answer
 */
record Terminal(IntSupplier width, boolean progress, Passwords passwords, UnaryOperator<@Nullable String> questions) {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final Pattern TERMINALS = Pattern.compile("/dev/(pts/|tty|console).*");

    /** The terminal of this process. */
    static Terminal ofProcess(String passwordVariable) {
        return new Terminal(
                Screen::terminalWidth, showsProgress(), Passwords.ofProcess(passwordVariable), Terminal::ask);
    }

    /** Java knows only whether standard input and output are a terminal. */
    private static boolean showsProgress() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM")) && mayBeTerminal(STANDARD_ERROR);
    }

    /**
     * Returns whether a stream of the process may be a terminal.
     *
     * @param link Linux's link to the stream's file, pipe or device; other systems have none
     */
    static boolean mayBeTerminal(Path link) {
        try {
            return !Files.isSymbolicLink(link)
                    || TERMINALS
                            .matcher(Files.readSymbolicLink(link).toString())
                            .matches();
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable String ask(@Nullable String question) {
        Console terminal = System.console();
        return terminal == null ? null : terminal.readLine("%s", question);
    }
}
