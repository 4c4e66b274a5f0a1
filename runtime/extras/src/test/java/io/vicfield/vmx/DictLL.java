package io.vicfield.vmx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * VMware's own code for .vmx lines, through the testbed's {@code dictll.c}. Fails if gcc or open-vm-tools are missing,
 * because a skipped comparison proves nothing. Names and values are bytes as the chars of ISO 8859-1.
 */
final class DictLL {
    /** The output of {@code read} for a line that is not a pair. */
    static final Map.Entry<String, String> NO_PAIR = Map.entry("", "");

    private static final HexFormat HEX = HexFormat.of();

    private final Path folder;
    private final Path program;

    /** Compiles the program in a folder. */
    DictLL(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        program = folder.resolve("dictll");
        Path source = Path.of(System.getProperty("vicfield.testbed", "../../examples/testbed"), "src/main/c/dictll.c");
        run(null, "gcc", "-O2", "-o", program.toString(), source.toString(), "-l:libvmtools.so.0");
    }

    /** Returns the lines of a file: name and value, or {@link #NO_PAIR}. */
    List<Map.Entry<String, String>> read(Path file) throws IOException, InterruptedException {
        byte[] lines = run(null, program.toString(), "read", file.toString());
        return new String(lines, StandardCharsets.US_ASCII)
                .lines()
                .map(DictLL::pair)
                .toList();
    }

    /** Returns the bytes of a file that VMware writes. */
    byte[] write(List<Map.Entry<String, String>> pairs) throws IOException, InterruptedException {
        Path input = Files.writeString(
                folder.resolve("pairs"),
                pairs.stream().map(DictLL::line).collect(Collectors.joining()),
                StandardCharsets.US_ASCII);
        return run(input, program.toString(), "write");
    }

    private static Map.Entry<String, String> pair(String line) {
        if (line.equals("!")) {
            return NO_PAIR;
        }
        int tab = line.indexOf('\t');
        return Map.entry(bytes(line.substring(0, tab)), bytes(line.substring(tab + 1)));
    }

    private static String bytes(String hex) {
        return new String(HEX.parseHex(hex), StandardCharsets.ISO_8859_1);
    }

    private static String line(Map.Entry<String, String> pair) {
        return hex(pair.getKey()) + '\t' + hex(pair.getValue()) + '\n';
    }

    private static String hex(String bytes) {
        return HEX.formatHex(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes output to a file, because a full pipe could stall the process beyond the time-out. */
    private byte[] run(Path input, String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("timed out: " + Arrays.toString(command));
        }
        if (process.exitValue() != 0) {
            throw new IOException(Arrays.toString(command) + " (apt-get install open-vm-tools gcc): "
                    + Files.readString(folder.resolve("errors")));
        }
        return Files.readAllBytes(output);
    }
}
