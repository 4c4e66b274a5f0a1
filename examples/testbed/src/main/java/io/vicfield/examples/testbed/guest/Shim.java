package io.vicfield.examples.testbed.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The library that connects the tools of open-vm-tools to the fake host. It is compiled from {@code
 * src/main/c/fakevmx}.
 *
 * @param library the library file to preload
 */
public record Shim(Path library) {
    private static final int MINUTES = 2;

    /**
     * Compiles the library with gcc.
     *
     * @param sources the folder of its C files
     * @param target the folder to put the library into
     */
    public static Shim build(Path sources, Path target) throws IOException, InterruptedException {
        Path library = Files.createDirectories(target).resolve("fakevmx.so");
        List<String> gcc = new ArrayList<>(List.of("gcc", "-O2", "-fPIC", "-shared", "-Wall", "-Wextra", "-Werror"));
        gcc.addAll(List.of("-o", library.toString()));
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".c"))
                    .sorted()
                    .forEach(gcc::add);
        }
        gcc.add("-ldl");
        Process process = new ProcessBuilder(gcc).inheritIO().start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("gcc cannot compile " + sources);
        }
        return new Shim(library);
    }

    /** The environment variables that a program needs to find this host. */
    public Map<String, String> environment(FakeVmx vmx) {
        return Map.of(
                "FAKE_VMX",
                vmx.socket().toString(),
                "LD_PRELOAD",
                library.toAbsolutePath().toString());
    }

    /** Returns a command that runs with this host's environment. */
    public List<String> command(FakeVmx vmx, String... command) {
        List<String> words = new ArrayList<>(List.of("env"));
        environment(vmx).forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(List.of(command));
        return words;
    }
}
