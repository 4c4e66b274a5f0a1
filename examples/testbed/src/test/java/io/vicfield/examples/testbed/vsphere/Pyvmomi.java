package io.vicfield.examples.testbed.vsphere;

import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code extraconfig.py} with Debian's Python, which has python3-pyvmomi. */
final class Pyvmomi {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path SCRIPT = Path.of("src/main/python/extraconfig.py");
    private static final long SECONDS = 60;

    private final VcenterSimulator simulator;

    Pyvmomi(VcenterSimulator simulator) {
        this.simulator = simulator;
    }

    /** Writes the changes, then reads all keys. */
    Map<String, String> extraConfig(String path, Map<String, String> changes) {
        URI at = simulator.uri();
        ProcessBuilder builder = new ProcessBuilder(
                PYTHON, SCRIPT.toString(), at.getHost(), Integer.toString(at.getPort()), simulator.user(), path);
        builder.environment().put("VSPHERE_PASSWORD", simulator.password());
        try {
            Path out = Files.createTempFile("pyvmomi", ".out");
            Path err = Files.createTempFile("pyvmomi", ".err");
            try {
                run(builder.redirectOutput(out.toFile()).redirectError(err.toFile()), input(changes), err);
                return map(Files.readString(out));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("pyvmomi could not run: apt-get install python3-pyvmomi", e);
        }
    }

    private static void run(ProcessBuilder builder, String input, Path err) throws IOException {
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            if (!ended || process.waitFor() != 0) {
                throw new IllegalStateException(
                        "pyvmomi failed (apt-get install python3-pyvmomi):\n" + Files.readString(err));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pyvmomi ran", e);
        }
    }

    private static String input(Map<String, String> changes) {
        StringBuilder input = new StringBuilder();
        changes.forEach(
                (key, value) -> input.append(key).append('\0').append(value).append('\0'));
        return input.toString();
    }

    private static Map<String, String> map(String output) {
        Map<String, String> values = new HashMap<>();
        String[] texts = output.split("\0", -1);
        for (int i = 0; i + 1 < texts.length; i += 2) {
            values.put(texts[i], texts[i + 1]);
        }
        return values;
    }
}
