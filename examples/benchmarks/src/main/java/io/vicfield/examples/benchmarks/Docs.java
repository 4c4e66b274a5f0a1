package io.vicfield.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Replaces the generated parts of a documentation page: each run rewrites one part for each measured subject. */
final class Docs {
    private Docs() {}

    static void replace(Path page, String what, String text) throws IOException {
        String start = "<!-- measured: " + what + " -->";
        String end = "<!-- end: " + what + " -->";
        String part = start + "\n" + text + end;
        String old = Files.readString(page);
        int from = old.indexOf(start);
        int to = old.indexOf(end);
        boolean known = from >= 0 && to > from;
        Files.writeString(
                page,
                known ? old.substring(0, from) + part + old.substring(to + end.length()) : old + "\n" + part + "\n");
    }
}
