package io.vicfield.examples.testbed.guest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The time that a guest needs to read a container VM, for docs/benchmarks.md. */
final class GuestReads {
    /** The number of requests of a consistent read; {@link ReaderTest} counts them. */
    static final int REQUESTS = 335 + 45 + 25;

    private final Map<String, Double> millis = new TreeMap<>();

    /** Adds the time of one request through one tool. */
    synchronized void add(String way, double millisEach) {
        millis.put(way, millisEach);
    }

    synchronized String table() {
        StringBuilder table =
                new StringBuilder("| way | requests | ms per request | ms to read |\n|---|--:|--:|--:|\n");
        millis.forEach((way, each) -> table.append(
                String.format(Locale.ROOT, "| %s | %d | %.2f | %.0f |\n", way, REQUESTS, each, each * REQUESTS)));
        return table.toString();
    }
}
