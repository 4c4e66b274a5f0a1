package io.vicfield.examples.benchmarks.vmx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits the bytes of a file into lines, without their ends. */
final class Lines {
    private Lines() {}

    static List<String> split(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(512);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
