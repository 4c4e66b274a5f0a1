package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches the output for secrets. */
class SecretsTest {
    private static final String[][] COMMANDS = {
        {"show"},
        {"show", "-o", "json"},
        {"show", "-o", "keys"},
        {"show", "--lenient"},
        {"show", "--lenient", "-o", "json"},
        {"roundtrip"},
        {"show", "--type", "Other"},
        {"show", "--type", "Other", "--lenient", "-o", "json"},
        {"roundtrip", "--type", "Other"}
    };

    private static final String[][] COMPARISONS = {
        {"diff"}, {"diff", "--powered-on"}, {"diff", "--type", "Sample"}, {"diff", "--type", "Other"}
    };

    private final Random random = new Random(2);

    @TempDir
    private Path folder;

    @Test
    void noneIsEverPrinted() {
        for (int i = 0; i < 150; i++) {
            Map<String, String> secrets = new TreeMap<>();
            String file = Run.file(folder, damaged(withSecrets(secrets)));
            for (String[] command : COMMANDS) {
                assertNothingSlips(secrets, command, file);
            }
        }
    }

    @Test
    void noneOfAVmxFileEither() {
        for (int i = 0; i < 15; i++) {
            Map<String, String> secrets = new TreeMap<>();
            String file = Run.vmx(folder, withSecrets(secrets));
            for (String[] command : COMMANDS) {
                assertNothingSlips(secrets, command, file);
            }
        }
    }

    @Test
    void noneOfTwoThatAreCompared() {
        for (int i = 0; i < 30; i++) {
            Map<String, String> secrets = new TreeMap<>();
            String a = Run.file(folder, damaged(withSecrets(secrets)));
            Map<String, String> others = new TreeMap<>();
            String b =
                    i % 2 == 0 ? Run.vmx(folder, withSecrets(others)) : Run.file(folder, damaged(withSecrets(others)));
            for (String[] command : COMPARISONS) {
                assertNothingSlips(secrets, command, a, b);
                assertNothingSlips(others, command, b, a);
            }
        }
    }

    private static void assertNothingSlips(Map<String, String> secrets, String[] command, String... files) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(files));
        String printed = Run.vicx(arguments.toArray(new String[0])).all();
        assertThat(secrets).allSatisfy((key, secret) -> assertThat(printed).doesNotContain(secret));
    }

    /** Returns a sample with secrets that are sealed, in clear, or damaged. */
    private Map<String, String> withSecrets(Map<String, String> secrets) {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./stray@secret", "");
        values.put("guestinfo.vice./parts|gone/password@secret@non-persistent", "");
        for (String key : values.keySet()) {
            if (key.contains("@secret")) {
                secrets.put(key, "s3cr3t" + Long.toString(random.nextLong(), 36));
            }
        }
        values.putAll(secrets);
        return values;
    }

    /** Returns the sample with other values damaged, or with damaged JSON. */
    private String damaged(Map<String, String> values) {
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (!entry.getKey().contains("@secret") && random.nextInt(20) == 0) {
                entry.setValue(List.of("", "x", "-1", "1|2|3", "<nil>").get(random.nextInt(5)));
            }
        }
        String json = Run.json(values);
        // Parsers often quote the input that they cannot parse.
        return random.nextInt(4) == 0 ? json.replaceFirst("\"(?=s3cr3t)", "") : json;
    }
}
