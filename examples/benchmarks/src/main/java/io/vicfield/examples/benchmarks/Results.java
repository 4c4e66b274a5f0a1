package io.vicfield.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The samples of one run. The lower quartile counts, because other work of the machine can only increase a time: it
 * shares the caches, if not the processors.
 */
final class Results {
    private final Map<Measure, List<Double>> nanos = new HashMap<>();
    private final Map<Measure, List<Double>> passed = new HashMap<>();
    private final Map<Measure, List<Double>> bytes = new HashMap<>();

    void addNanos(Measure measure, double value) {
        nanos.computeIfAbsent(measure, any -> new ArrayList<>()).add(value);
    }

    void addPassed(Measure measure, double value) {
        passed.computeIfAbsent(measure, any -> new ArrayList<>()).add(value);
    }

    void addBytes(Measure measure, double value) {
        bytes.computeIfAbsent(measure, any -> new ArrayList<>()).add(value);
    }

    boolean has(Measure measure) {
        return nanos.containsKey(measure);
    }

    /** The elapsed nanoseconds per operation, including the time of other programs. */
    double passed(Measure measure) {
        return lowerQuartile(passed, measure);
    }

    /** The nanoseconds of processor time per operation. */
    double nanos(Measure measure) {
        return lowerQuartile(nanos, measure);
    }

    /** The allocated bytes per operation. */
    double bytes(Measure measure) {
        return lowerQuartile(bytes, measure);
    }

    /** The width of the middle half of the times, relative to the time. It shows how far to trust the time. */
    double spread(Measure measure) {
        List<Double> sorted = sorted(nanos, measure);
        int last = sorted.size() - 1;
        return (sorted.get(last - last / 4) - sorted.get(last / 4)) / nanos(measure);
    }

    private static double lowerQuartile(Map<Measure, List<Double>> samples, Measure measure) {
        List<Double> sorted = sorted(samples, measure);
        return sorted.get((sorted.size() - 1) / 4);
    }

    private static List<Double> sorted(Map<Measure, List<Double>> samples, Measure measure) {
        List<Double> sorted = new ArrayList<>(samples.getOrDefault(measure, List.of()));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("not measured: " + measure);
        }
        Collections.sort(sorted);
        return sorted;
    }
}
