package io.vicfield.examples.testbed.guest;

import java.util.Map;
import java.util.TreeMap;

/** The time that a guest needs to read a container VM, for docs/benchmarks.md. */
final class GuestReads {
    /** The number of requests of a consistent read; {@link ReaderTest} counts them. */
    static final int REQUESTS = 335 + 45 + 10;

    private final Map<String, Long> millis = new TreeMap<>();

    /** Adds the time of a read. */
    synchronized void add(String way, long millisToRead) {
        millis.put(way, millisToRead);
    }

    synchronized String table() {
        StringBuilder table = new StringBuilder("| way | ms to read |\n|---|--:|\n");
        millis.forEach((way, each) -> table.append("| " + way + " | " + each + " |\n"));
        return table.toString();
    }
}
