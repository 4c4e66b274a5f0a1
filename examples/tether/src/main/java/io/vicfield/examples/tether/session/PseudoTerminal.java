package io.vicfield.examples.tether.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives a process a terminal of its own, by way of {@code script} of util-linux 2.35 or later: Java cannot. That takes a
 * line for a shell; {@code env} keeps the shell from changing the environment, as shells do with PWD and with names that
 * are none of theirs. The line is a variable, as everybody may read the arguments of a process that runs.
 *
 * @param command the program and its arguments
 * @param environment all of it
 */
record PseudoTerminal(List<String> command, Map<String, String> environment) {
    private static final String LINE = "TETHER_LINE";

    /** As a terminal does it shows what is typed, and no other shell than this one reads the line. */
    private static final List<String> SCRIPT =
            List.of("script", "-q", "-e", "-f", "--echo", "always", "-c", "eval \"$" + LINE + "\"", "/dev/null");

    /** A process like this, in a terminal: its one child is the process that was wanted. */
    static PseudoTerminal around(List<String> command, Map<String, String> environment) throws LaunchException {
        if (command.get(0).contains("=")) {
            throw new LaunchException(command.get(0) + ": a program with a = in its path gets no terminal");
        }
        return new PseudoTerminal(
                SCRIPT, Map.of("SHELL", "/bin/sh", "PATH", "/usr/bin:/bin", LINE, line(command, environment)));
    }

    /** The shell becomes env, and env the program. */
    private static String line(List<String> command, Map<String, String> environment) {
        List<String> words = new ArrayList<>(List.of("env", "-i", "--"));
        new TreeMap<>(environment).forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(command);
        return words.stream().map(PseudoTerminal::quoted).collect(Collectors.joining(" ", "exec ", ""));
    }

    /** Between single quotes a shell takes every character as it is, but another single quote. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
