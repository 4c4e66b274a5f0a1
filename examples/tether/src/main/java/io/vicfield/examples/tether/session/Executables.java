package io.vicfield.examples.tether.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds programs as a shell does, with the session's own PATH and directory. */
final class Executables {
    private static final String PATH = "PATH=";

    private Executables() {}

    static Path find(String program, List<String> environment, Path directory) throws LaunchException {
        if (program.startsWith("./") || program.startsWith("../")) {
            return require(directory.resolve(program).normalize());
        }
        return program.contains("/") ? require(Path.of(program).normalize()) : search(program, environment, directory);
    }

    private static Path search(String program, List<String> environment, Path directory) throws LaunchException {
        for (String folder : path(environment).split(":", -1)) {
            Path candidate = directory.resolve(folder).resolve(program);
            if (!program.isEmpty() && isExecutable(candidate)) {
                return candidate.normalize();
            }
        }
        throw new LaunchException(program + ": no such executable in PATH");
    }

    private static String path(List<String> environment) {
        return environment.stream()
                .filter(entry -> entry.startsWith(PATH))
                .findFirst()
                .map(entry -> entry.substring(PATH.length()))
                .orElse("");
    }

    private static Path require(Path program) throws LaunchException {
        if (!Files.exists(program)) {
            throw new LaunchException("stat " + program + ": no such file or directory");
        }
        if (!isExecutable(program)) {
            throw new LaunchException(program + ": permission denied");
        }
        return program;
    }

    private static boolean isExecutable(Path program) {
        return Files.isRegularFile(program) && Files.isExecutable(program);
    }
}
