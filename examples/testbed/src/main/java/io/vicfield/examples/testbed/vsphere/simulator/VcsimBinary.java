package io.vicfield.examples.testbed.vsphere.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the simulator, once for each JVM, using only Debian's packages. */
final class VcsimBinary {
    private static final Path GOPATH = Path.of("/usr/share/gocode");
    private static final Path GOVMOMI = GOPATH.resolve("src/github.com/vmware/govmomi/simulator");
    private static final String PACKAGES = "apt-get install golang-go golang-github-vmware-govmomi-dev";
    private static final long BUILD_MINUTES = 15;

    private static @Nullable Path built;

    private VcsimBinary() {}

    /**
     * Builds the program, which is deleted when the JVM ends.
     *
     * @param sources the folder of its Go files
     * @throws IllegalStateException if a tool is missing (the message names its package), or the build fails
     */
    static synchronized Path build(Path sources) {
        Path binary = built;
        if (binary == null) {
            binary = buildAnew(sources);
            built = binary;
        }
        return binary;
    }

    /** The file for the programs' error output, which is deleted when the JVM ends. */
    static Path log(Path binary) {
        return binary.resolveSibling("vcsim.log");
    }

    private static Path buildAnew(Path sources) {
        if (!Files.isDirectory(GOVMOMI)) {
            throw new IllegalStateException("no govmomi in " + GOVMOMI + ": " + PACKAGES);
        }
        try {
            Path folder = Files.createTempDirectory("vcsim");
            Path binary = folder.resolve("vcsim");
            Path log = log(binary);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(List.of(binary, log, folder))));
            run(command(sources, binary), folder, log);
            return binary;
        } catch (IOException e) {
            throw new UncheckedIOException("the simulator could not be built", e);
        }
    }

    private static List<String> command(Path sources, Path binary) throws IOException {
        List<String> command = new ArrayList<>(List.of("go", "build", "-o", binary.toString()));
        try (Stream<Path> files = Files.list(sources)) {
            files.map(file -> file.toAbsolutePath().toString())
                    .filter(file -> file.endsWith(".go"))
                    .sorted()
                    .forEach(command::add);
        }
        return command;
    }

    private static void run(List<String> command, Path folder, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile()).directory(folder.toFile());
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", GOPATH.toString());
        if (!end(start(builder))) {
            throw new IllegalStateException("go build failed:\n" + Files.readString(log));
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException("no go on the PATH: " + PACKAGES, e);
        }
    }

    private static boolean end(Process build) {
        try {
            boolean ended = build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES);
            build.destroyForcibly();
            return ended && build.waitFor() == 0;
        } catch (InterruptedException e) {
            build.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building the simulator", e);
        }
    }

    private static void delete(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The operating system will clean its temporary folder.
            }
        }
    }
}
