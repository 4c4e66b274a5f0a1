package io.vicfield.examples.inspect;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal gets no control character of a key, a value or a file name. */
class HostileInputTest {
    private static final String FORGED = "x\u001b[31m\n2026 ERROR forged\u202e\u009b1m\u2028\u007f";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "show -o json",
                "show -o wide",
                "show -o yaml",
                "show -o keys",
                "show --record=Sample",
                "roundtrip",
                "diff"
            })
    void commandsPrintNoControlCharacters(String command) throws IOException {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./name", FORGED);
        values.put("guestinfo.vice./groups", FORGED + "|some");
        values.put("guestinfo.vice./groups|" + FORGED, FORGED);
        values.put("guestinfo.vice.." + FORGED, FORGED);
        values.put(FORGED, FORGED);
        Path file = Files.move(Path.of(Run.file(folder, json(values))), folder.resolve("a\u001b[31m.json"));
        assertPrintable(Run.vicx(arguments(command, file.toString())));
        assertPrintable(
                Run.vicx(arguments(command, folder.resolve("missing\u001b[31m").toString())));
    }

    private static String json(Map<String, String> values) {
        return Run.json(values)
                .replace(",\n\"", ",\"")
                .codePoints()
                .mapToObj(HostileInputTest::escaped)
                .collect(joining());
    }

    private static String escaped(int c) {
        return c >= ' ' && c <= '~' ? Character.toString(c) : String.format("\\u%04x", c);
    }

    private String[] arguments(String command, String file) {
        String[] words = command.split(" ");
        boolean two = words[0].equals("diff");
        String[] arguments = Arrays.copyOf(words, words.length + (two ? 2 : 1));
        arguments[words.length] = file;
        if (two) {
            arguments[words.length + 1] = SampleFile.in(folder);
        }
        return arguments;
    }

    private static void assertPrintable(Run run) {
        assertThat(run.out() + run.err()).isNotBlank();
        assertThat((run.out() + run.err()).replace("\n", "").replace("\r", ""))
                .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\u2028\\u2029].*");
    }
}
