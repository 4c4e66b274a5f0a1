package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares random .vmx lines with VMware's own code; {@code -Dvicfield.seed=…} repeats a run. libvmtools has no code
 * for the lines of a whole file (duplicates, case), so they are not tested here.
 */
class DictLLOracleIT {
    private static final int VALUES = 3_000;
    private static final int LINES = 20_000;
    private static final long SEED = Long.getLong("vicfield.seed", System.nanoTime());

    @TempDir
    static Path folder;

    private static DictLL vmware;

    private final Random random = new Random(SEED);
    private Path path;

    @BeforeAll
    static void build() throws Exception {
        vmware = new DictLL(folder);
        System.out.println("DictLLOracleIT: seed " + SEED + ", " + VALUES + " values each way, " + LINES + " lines");
    }

    @BeforeEach
    void empty() throws IOException {
        path = Files.writeString(folder.resolve("vm.vmx"), "");
    }

    @Test
    void vmwareReadsWhatWeWrite() throws Exception {
        List<Map.Entry<String, String>> pairs = pairs();
        save(pairs);
        assertThat(vmware.read(path)).as("seed %d", SEED).isEqualTo(asBytes(pairs));
    }

    @Test
    void weReadWhatVmwareWrites() throws Exception {
        List<Map.Entry<String, String>> pairs = pairs();
        Files.write(path, vmware.write(asBytes(pairs)));
        VmxFile file = VmxFile.read(path);
        for (Map.Entry<String, String> pair : pairs) {
            assertThat(file.get(pair.getKey())).as("seed %d", SEED).isEqualTo(pair.getValue());
        }
        assertThat(file.toMap()).hasSize(VALUES);
    }

    @Test
    void bothWriteTheSameBytes() throws Exception {
        List<Map.Entry<String, String>> pairs = pairs();
        save(pairs);
        assertThat(new String(vmware.write(asBytes(pairs)), StandardCharsets.ISO_8859_1))
                .as("seed %d", SEED)
                .isEqualTo(Files.readString(path, StandardCharsets.ISO_8859_1));
    }

    @Test
    void bothReadTheSameInDamagedLines() throws Exception {
        for (String bom : List.of("", "\u00EF\u00BB\u00BF")) {
            byte[] file = (bom + damaged()).getBytes(StandardCharsets.ISO_8859_1);
            Files.write(path, file);
            List<Map.Entry<String, String>> ours = VmxLines.parse(file).list().stream()
                    .map(line -> line.name() == null ? DictLL.NO_PAIR : Map.entry(line.name(), line.value()))
                    .toList();
            assertThat(vmware.read(path)).as("seed %d", SEED).isEqualTo(ours);
            assertThat(VmxLines.parse(file).toBytes()).isEqualTo(file);
        }
    }

    @Test
    void vmwareReadsLinesThatWeChanged() throws Exception {
        VmxLines lines = VmxLines.parse(damaged().getBytes(StandardCharsets.ISO_8859_1));
        List<Map.Entry<String, String>> changed = new ArrayList<>();
        for (VmxLine line : lines.list()) {
            String name = line.name();
            String value = bytes(value());
            if (name != null) {
                line.change(value);
            }
            changed.add(name == null ? DictLL.NO_PAIR : Map.entry(name, value));
        }
        Files.write(path, lines.toBytes());
        assertThat(vmware.read(path)).as("seed %d", SEED).isEqualTo(changed);
    }

    private void save(List<Map.Entry<String, String>> pairs) throws IOException {
        VmxFile file = VmxFile.read(path);
        pairs.forEach(pair -> file.put(pair.getKey(), pair.getValue()));
        file.save();
    }

    private List<Map.Entry<String, String>> pairs() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            pairs.add(Map.entry("guestinfo.vice./x|" + i + '/' + text(5, "ab|./~@\"\u00E4\u20AC\u0001"), value()));
        }
        return pairs;
    }

    /** Returns up to 200 characters, most of them from the syntax, the others from all of Unicode. */
    private String value() {
        return text(200, "|\"#= \t\r\n\u0001\u001F\u007F\u0080\u00FF047afAFzZ\u20AC");
    }

    private String text(int longest, String often) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(longest + 1); length > 0; length--) {
            boolean other = longest > 5 && random.nextInt(4) == 0;
            text.appendCodePoint(other ? anyCharacter() : often.charAt(random.nextInt(often.length())));
        }
        return text.toString();
    }

    /** Excludes NUL, which ends strings in C, and surrogates, which UTF-8 cannot encode. */
    private int anyCharacter() {
        int character = 1 + random.nextInt(0x10FFFF);
        return Character.isValidCodePoint(character) && Character.getType(character) != Character.SURROGATE
                ? character
                : 'x';
    }

    /** Returns lines close to the syntax with all line endings, some with NUL or with bytes that are not UTF-8. */
    private String damaged() {
        List<String> pieces = List.of(
                "a", "b|", "\"", "\"", " = ", "=", "=", " ", "\t", "#", "|41", "|7c", "|4", "|", "|00", "z", "\0",
                "\u00C3");
        List<String> endings = List.of("\n", "\n", "\r\n", "\r");
        return random.ints(LINES, 0, 9)
                .mapToObj(length -> random.ints(length, 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining("", "", endings.get(random.nextInt(endings.size())))))
                .collect(Collectors.joining());
    }

    private static List<Map.Entry<String, String>> asBytes(List<Map.Entry<String, String>> pairs) {
        return pairs.stream()
                .map(pair -> Map.entry(bytes(pair.getKey()), bytes(pair.getValue())))
                .toList();
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
