package io.vicfield.examples.tether;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the real program over a .vmx file, in a JVM that starts as fast as possible. */
final class Life {
    private static final Path JAR = Path.of("target/tether.jar");

    private final Path vmx;
    private final Path classes;

    /** Uses a class data archive, which the first run creates. */
    Life(Path vmx, Path classes) {
        this.vmx = vmx;
        this.classes = classes;
    }

    /** Waits for the end, and returns the number of steps. */
    int live() throws IOException, InterruptedException {
        return live(Integer.MAX_VALUE, 0);
    }

    /**
     * Kills the program shortly after this step.
     *
     * @return the number of steps; fewer if the program ended before
     */
    int live(int steps, long nanos) throws IOException, InterruptedException {
        Process process = Program.guarded(new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
        List<String> log = new ArrayList<>();
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null && log.size() < steps; line = lines.readLine()) {
                log.add(line);
            }
            if (log.size() == steps) {
                spin(nanos);
                process.destroyForcibly().waitFor();
            } else if (process.waitFor() != 0) {
                throw new AssertionError("it failed: " + log);
            }
        }
        return log.size();
    }

    private List<String> command() {
        String archive = (Files.exists(classes) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + classes;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                archive,
                "-Xlog:disable",
                "-Xlog:all=off",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString(),
                "--dry",
                "--restart-pause",
                "5",
                "--vmx",
                vmx.toString());
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
