package io.vicfield.examples.testbed.guest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long a guest takes to read a container VM, for docs/benchmarks.md. */
final class GuestReads {
    /** The requests of a consistent read; {@link ReaderTest} says what for. */
    static final int REQUESTS = 335 + 45 + 44;

    private final Map<String, Double> millis = new TreeMap<>();

    /** Adds a way to the host and the time of one request. */
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
