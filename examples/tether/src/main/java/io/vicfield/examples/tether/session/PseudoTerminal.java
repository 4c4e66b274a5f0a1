package io.vicfield.examples.tether.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs a process in its own terminal with {@code script} of util-linux 2.35 or later, because Java cannot create a
 * terminal. {@code script} needs a command line for a shell. {@code env} sets the environment, because shells change
 * PWD and variables whose names are invalid in a shell. The command line is passed in a variable, because all users can
 * read the arguments of a running process.
 *
 * @param command the program and its arguments
 * @param environment the whole environment
 */
record PseudoTerminal(List<String> command, Map<String, String> environment) {
    private static final String LINE = "TETHER_LINE";

    /** Runs {@code script} so that the terminal echoes its input and only this shell reads the command line. */
    private static final List<String> SCRIPT =
            List.of("script", "-q", "-e", "-f", "--echo", "always", "-c", "eval \"$" + LINE + "\"", "/dev/null");

    /** Returns a process that runs in a terminal. Its only child is the wanted process. */
    static PseudoTerminal around(List<String> command, Map<String, String> environment) throws LaunchException {
        if (command.get(0).contains("=")) {
            throw new LaunchException(command.get(0) + ": a program with a = in its path gets no terminal");
        }
        return new PseudoTerminal(
                SCRIPT, Map.of("SHELL", "/bin/sh", "PATH", "/usr/bin:/bin", LINE, line(command, environment)));
    }

    /** Returns a command line with which the shell replaces itself by env, and env by the program. */
    private static String line(List<String> command, Map<String, String> environment) {
        List<String> words = new ArrayList<>(List.of("env", "-i", "--"));
        new TreeMap<>(environment).forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(command);
        return words.stream().map(PseudoTerminal::quoted).collect(Collectors.joining(" ", "exec ", ""));
    }

    /** Quotes a word. Between single quotes, a shell keeps every character except a single quote. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
