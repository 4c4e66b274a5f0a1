package io.vicfield.examples.benchmarks;

import static io.vicfield.examples.benchmarks.Contestant.BY_HAND;
import static io.vicfield.examples.benchmarks.Contestant.GENERATED;
import static io.vicfield.examples.benchmarks.Contestant.JACKSON;
import static io.vicfield.examples.benchmarks.Contestant.REFLECTION;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measured number and its limit.
 *
 * @param atLeast whether the limit is a minimum; otherwise it is a maximum
 */
record Target(String what, double value, double limit, boolean atLeast) {
    /** The times of the Go implementation, in milliseconds. */
    private static final Map<String, Double> GO = Map.of("encode", 0.82, "decode", 1.13);

    /**
     * The targets: how close to hand-written code, and how much better than the other codecs, the generated codec
     * should be.
     */
    static List<Target> all(Results results) {
        return Stream.concat(Stream.of(unchangedDelta(results)), codecs(results).stream())
                .toList();
    }

    private static Target unchangedDelta(Results results) {
        double least = results.nanos(Measure.ofStore("encodeAndPass"));
        return atMost(
                "delta of nothing: time / an encode and a look at each text",
                results.nanos(Measure.ofStore("deltaOfNothing")) / least,
                1);
    }

    private static List<Target> codecs(Results results) {
        return both(method -> Stream.of(
                atMost(method + ": time, generated / by hand", 1 / time(method, BY_HAND, results), 1.15),
                bytesByHand(method, results),
                timeOf(method, REFLECTION, 8, results),
                timeOf(method, JACKSON, 10, results),
                goTime(method, results),
                atMost(
                        method + ": time per key, 10,000 sessions / 10 sessions",
                        perKey(method, "10000", results) / perKey(method, "10", results),
                        1.3)));
    }

    /**
     * The targets that fail a build: allocated bytes, which do not depend on the machine. Times depend on it, so they
     * are only shown.
     */
    static List<Target> gates(Results results) {
        return both(method -> Stream.of(
                bytesByHand(method, results),
                atLeast(method + ": bytes, reflection / generated", bytes(method, REFLECTION, results), 2)));
    }

    boolean isMet() {
        return atLeast ? value >= limit : value <= limit;
    }

    private static List<Target> both(Function<String, Stream<Target>> targets) {
        return Stream.of("encode", "decode").flatMap(targets).toList();
    }

    private static Target bytesByHand(String method, Results results) {
        return atMost(method + ": bytes, generated / by hand", 1 / bytes(method, BY_HAND, results), 1.10);
    }

    private static Target timeOf(String method, Contestant other, double limit, Results results) {
        return atLeast(method + ": time, " + other.title() + " / generated", time(method, other, results), limit);
    }

    private static Target goTime(String method, Results results) {
        double milliseconds = results.nanos(Measure.of(method, GENERATED)) / 1e6;
        return atMost(method + ": ms, where Go needs " + GO.get(method), milliseconds, GO.get(method) / 30);
    }

    static Target atMost(String what, double value, double limit) {
        return new Target(what, value, limit, false);
    }

    private static Target atLeast(String what, double value, double limit) {
        return new Target(what, value, limit, true);
    }

    /** Returns a contestant's time, divided by the generated codec's time. */
    private static double time(String method, Contestant other, Results results) {
        return results.nanos(Measure.of(method, other)) / results.nanos(Measure.of(method, GENERATED));
    }

    /** Returns a contestant's allocated bytes, divided by the generated codec's bytes. */
    private static double bytes(String method, Contestant other, Results results) {
        return results.bytes(Measure.of(method, other)) / results.bytes(Measure.of(method, GENERATED));
    }

    private static double perKey(String method, String sessions, Results results) {
        return results.nanos(new Measure(method, GENERATED, sessions)) / Subject.keys(sessions);
    }
}
