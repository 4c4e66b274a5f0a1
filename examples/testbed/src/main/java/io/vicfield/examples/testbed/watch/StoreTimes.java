package io.vicfield.examples.testbed.watch;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the reads and writes of stores, and adds up their times. Threads may share it. */
public final class StoreTimes implements StoreListener {
    /**
     * The calls of one operation.
     *
     * @param count how many
     * @param nanos how long all of them took, in nanoseconds
     */
    public record Total(long count, long nanos) {
        Total plus(Total other) {
            return new Total(count + other.count, nanos + other.nanos);
        }
    }

    private final Map<String, Total> totals = new ConcurrentHashMap<>();

    @Override
    public void accessed(String operation, String key, long nanos) {
        totals.merge(operation, new Total(1, nanos), Total::plus);
    }

    /** Returns the totals by operation, for example {@code get}. */
    public Map<String, Total> totals() {
        return new TreeMap<>(totals);
    }
}
