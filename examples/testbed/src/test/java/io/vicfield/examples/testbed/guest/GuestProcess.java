package io.vicfield.examples.testbed.guest;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Runs {@link GuestProgram} in a JVM of its own. */
final class GuestProcess {
    private static final String RECORD = "record.";

    private final Properties report = new Properties();

    private GuestProcess() {}

    static GuestProcess run(String way, Map<String, String> environment) throws IOException, InterruptedException {

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                GuestProgram.class.getName(),
                way);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        GuestProcess guest = new GuestProcess();
        guest.report.load(
                new StringReader(new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)));
        if (process.waitFor() != 0) {
            throw new IOException("the guest's JVM ended with exit code " + process.exitValue());
        }
        return guest;
    }

    /** Returns the printed value of this name, or "". */
    String get(String name) {
        return report.getProperty(name, "");
    }

    /** Returns the record that the guest read. */
    ExecutorConfig config() {
        Map<String, String> keys = new HashMap<>();
        report.stringPropertyNames().stream()
                .filter(name -> name.startsWith(RECORD))
                .forEach(name -> keys.put(name.substring(RECORD.length()), report.getProperty(name)));
        return ExecutorConfigCodec.INSTANCE.decode(keys::get);
    }
}
