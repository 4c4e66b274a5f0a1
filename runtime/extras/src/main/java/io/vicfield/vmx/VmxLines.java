package io.vicfield.vmx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Splits the bytes of a file into lines, and joins the lines again. */
final class VmxLines {
    /** UTF-8's byte order mark. */
    private static final String BOM = "\u00EF\u00BB\u00BF";

    private final String bom;
    private final List<VmxLine> lines;

    private VmxLines(String bom, List<VmxLine> lines) {
        this.bom = bom;
        this.lines = lines;
    }

    static VmxLines parse(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String bom = text.startsWith(BOM) ? BOM : "";
        return new VmxLines(bom, split(text.substring(bom.length())));
    }

    /** Returns the lines as a mutable list. */
    List<VmxLine> list() {
        return lines;
    }

    /** Appends a line that ends as the first line does. */
    VmxLine append(String name, String value) {
        String ending = lines.isEmpty() || lines.get(0).ending().isEmpty()
                ? "\n"
                : lines.get(0).ending();
        if (!lines.isEmpty()) {
            lines.get(lines.size() - 1).end(ending);
        }
        VmxLine line = VmxLine.of(name, value, ending);
        lines.add(line);
        return line;
    }

    /** Returns the numbers, from 1, of lines that VMware cannot parse. */
    List<Integer> malformed() {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).malformed())
                .mapToObj(i -> i + 1)
                .toList();
    }

    byte[] toBytes() {
        int length = lines.stream().mapToInt(VmxLine::length).sum();
        StringBuilder file = new StringBuilder(bom.length() + length).append(bom);
        lines.forEach(line -> line.appendTo(file));
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<VmxLine> split(String text) {
        List<VmxLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            String ending = ending(text, end);
            lines.add(VmxLine.parse(text.substring(start, end), ending));
            start = end + ending.length();
        }
        return lines;
    }

    /** Returns the index of the next line ending, or the text's length. */
    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Returns the line ending at an index. VMware accepts all three; it writes {@code \n}, on Windows {@code \r\n}. */
    private static String ending(String text, int at) {
        if (at == text.length()) {
            return "";
        }
        if (text.charAt(at) == '\n') {
            return "\n";
        }
        return text.startsWith("\r\n", at) ? "\r\n" : "\r";
    }
}
