package io.vicfield.examples.testbed.vsphere.simulator;

import java.util.Map;
import java.util.TreeMap;

/** Counts requests by operation, and faults by kind. This class is thread-safe. */
public final class Tally {
    private final Map<String, Integer> requests = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();

    /** Counts a request. */
    public synchronized void request(String operation) {
        requests.merge(operation, 1, Integer::sum);
    }

    /** Counts a fault. */
    public synchronized void fault(String kind) {
        faults.merge(kind, 1, Integer::sum);
    }

    /** The number of requests of an operation. */
    public synchronized int requests(String operation) {
        return requests.getOrDefault(operation, 0);
    }

    /** The number of all requests. */
    public synchronized int requests() {
        return sum(requests);
    }

    /** The number of all faults. */
    public synchronized int faults() {
        return sum(faults);
    }

    /** Lists the requests on one line and the faults on another line. */
    @Override
    public synchronized String toString() {
        return sum(requests) + " requests " + requests + "\n" + sum(faults) + " faults " + faults;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
