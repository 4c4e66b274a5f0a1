package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A change to a .vmx file leaves the bytes of all other lines, their order and their values. */
class VmxFuzzTest {
    private static final String NEW = "guestinfo.vice..new";
    private static final String BOM = "\u00EF\u00BB\u00BF";
    private static final Pattern LINE_END = Pattern.compile("(?<=[\r\n])");

    @FuzzTest(maxDuration = "10s")
    void changesOnlyTheLineOfTheKey(byte[] input) throws IOException {
        VmxFile file;
        try {
            file = read(input);
        } catch (UnsupportedEncodingException e) {
            return;
        }
        assertThat(file.bytes()).isEqualTo(input);
        List<String> keys = file.toMap().keySet().stream()
                .filter(key -> !key.startsWith("."))
                .limit(2)
                .toList();
        if (!keys.isEmpty()) {
            change(file, keys.get(0), new String(input, StandardCharsets.UTF_8));
        }
        if (keys.size() > 1) {
            remove(file, keys.get(1));
        }
        if (file.toMap().keySet().stream().noneMatch(NEW::equalsIgnoreCase)) {
            append(file);
        }
    }

    private static void change(VmxFile file, String key, String value) throws IOException {
        Map<String, String> expected = new TreeMap<>(file.toMap());
        List<String> lines = lines(file);
        try {
            file.put(key, value);
            expected.put(key, value);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("U+");
        }
        requireValues(file, expected);
        assertThat(lines(file)).hasSameSizeAs(lines);
        List<String> changed = new ArrayList<>(lines(file));
        changed.removeAll(lines);
        assertThat(changed).hasSizeLessThanOrEqualTo(1);
    }

    private static void remove(VmxFile file, String key) throws IOException {
        Map<String, String> expected = new TreeMap<>(file.toMap());
        List<String> lines = lines(file);
        file.remove(key);
        expected.remove(key);
        requireValues(file, expected);
        assertThat(lines(file)).hasSizeLessThan(lines.size());
        assertThat(lines).containsSubsequence(lines(file));
    }

    private static void append(VmxFile file) throws IOException {
        Map<String, String> expected = new TreeMap<>(file.toMap());
        List<String> lines = lines(file);
        file.put(NEW, "1");
        expected.put(NEW, "1");
        requireValues(file, expected);
        String text = String.join("", lines(file));
        assertThat(text).startsWith(String.join("", lines));
        assertThat(text.substring(String.join("", lines).length())).matches("[\r\n]*" + NEW + " = \"1\"[\r\n]+");
    }

    private static void requireValues(VmxFile file, Map<String, String> expected) throws IOException {
        assertThat(file.toMap()).isEqualTo(expected);
        assertThat(read(file.bytes()).toMap()).isEqualTo(expected);
    }

    private static VmxFile read(byte[] content) throws IOException {
        return VmxFile.of("vm.vmx", content);
    }

    /** The lines with their line endings, {@code \r\n} in two parts, without the byte order mark. A char is a byte. */
    private static List<String> lines(VmxFile file) {
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1).replaceFirst("^" + BOM, "");
        return text.isEmpty() ? List.of() : List.of(LINE_END.split(text));
    }
}
