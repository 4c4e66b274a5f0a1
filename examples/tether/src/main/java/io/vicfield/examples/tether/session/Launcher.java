package io.vicfield.examples.tether.session;

import io.vicfield.examples.model.SessionConfig;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the processes of sessions. Java cannot set a process's own name (argv[0]), so the process sees its path there.
 */
public final class Launcher {
    private final Accounts accounts;

    /** Uses the users of the image mounted at this root, which is {@code /} in a container's VM. */
    public Launcher(Path root) {
        accounts = new Accounts(root);
    }

    /**
     * Starts a session's process with only the session's environment, not the tether's.
     *
     * @throws LaunchException if it cannot be started
     */
    public RunningProcess launch(Session session) throws LaunchException {
        SessionConfig config = session.config();
        session.streams().begin();
        return RunningProcess.of(start(builder(config)), session.streams(), session.id(), config.tty());
    }

    private ProcessBuilder builder(SessionConfig config) throws LaunchException {
        Identity identity = accounts.find(config.user(), config.group());
        List<String> command = command(config);
        Map<String, String> environment = environment(config.cmd().env(), identity);
        refuseNul(command, environment);
        if (config.tty()) {
            PseudoTerminal terminal = PseudoTerminal.around(command, environment);
            command = terminal.command();
            environment = terminal.environment();
        }
        ProcessBuilder builder = new ProcessBuilder(as(identity, config, command));
        builder.directory(directory(config).toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        // A terminal does not report the end of its input while no client is attached.
        if (!config.openStdin() && !config.tty()) {
            builder.redirectInput(new File("/dev/null"));
        }
        return builder;
    }

    private static List<String> command(SessionConfig config) throws LaunchException {
        Path program = Executables.find(config.cmd().path(), config.cmd().env(), directory(config));
        List<String> command = new ArrayList<>(List.of(program.toString()));
        config.cmd().args().stream().skip(1).forEach(command::add);
        return command;
    }

    private static List<String> as(Identity identity, SessionConfig config, List<String> command)
            throws LaunchException {
        boolean asSelf = config.user().isEmpty() && config.group().isEmpty();
        List<String> whole = new ArrayList<>(asSelf ? List.of() : SwitchUser.command(identity));
        whole.addAll(command);
        return whole;
    }

    private static Path directory(SessionConfig config) throws LaunchException {
        Path directory =
                Path.of(config.cmd().dir().isEmpty() ? "/" : config.cmd().dir());
        if (!Files.isDirectory(directory)) {
            throw new LaunchException("chdir " + directory + ": no such file or directory");
        }
        return directory;
    }

    /** Builds the environment. The last value of a repeated name counts. HOME defaults to the user's home directory. */
    private static Map<String, String> environment(List<String> entries, Identity identity) {
        Map<String, String> environment = entries.stream()
                .filter(entry -> entry.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        entry -> entry.substring(0, entry.indexOf('=')),
                        entry -> entry.substring(entry.indexOf('=') + 1),
                        (first, last) -> last));
        environment.putIfAbsent("HOME", Path.of("/").resolve(identity.home()).toString());
        return environment;
    }

    /** Rejects NUL characters, because Java's own messages differ, and one of them shows the value. */
    private static void refuseNul(List<String> command, Map<String, String> environment) throws LaunchException {
        boolean found = Stream.of(command, environment.keySet(), environment.values())
                .flatMap(Collection::stream)
                .anyMatch(text -> text.indexOf('\0') >= 0);
        if (found) {
            throw new LaunchException("an argument or a variable has a NUL character, which no process can be given");
        }
    }

    private static Process start(ProcessBuilder builder) throws LaunchException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new LaunchException(e.getMessage());
        }
    }
}
