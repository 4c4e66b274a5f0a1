package io.vicfield.examples.benchmarks;

import static io.vicfield.examples.benchmarks.Contestant.BY_HAND;
import static io.vicfield.examples.benchmarks.Contestant.FLOOR;
import static io.vicfield.examples.benchmarks.Contestant.GENERATED;
import static io.vicfield.examples.benchmarks.Contestant.REFLECTION;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measured number and its limit.
 *
 * @param atLeast whether the limit is a minimum; otherwise it is a maximum
 */
record Target(String what, double value, double limit, boolean atLeast) {
    /**
     * The targets: how close to hand-written code, and how much better than the other codecs, the generated codec
     * should be.
     */
    static List<Target> all(Results results) {
        return Stream.of(deltas(results), hosts(results), files(results), codecs(results))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Target> deltas(Results results) {
        double least = results.nanos(Measure.ofStore("encodeAndPass"));
        return List.of(
                atMost(
                        "delta of nothing: time / an encode and a look at each value",
                        results.nanos(Measure.ofStore("deltaOfNothing")) / least,
                        1),
                atMost(
                        "delta of one value: time / an encode and a look at each value",
                        results.nanos(Measure.ofStore("deltaOfOneKey")) / least,
                        1.5));
    }

    private static List<Target> hosts(Results results) {
        double encode = results.nanos(Measure.of("encode", GENERATED));
        double byHand = results.nanos(Measure.of("fromOptions", BY_HAND));
        return List.of(
                atMost(
                        "record to option list: time / encode to a map",
                        results.nanos(Measure.of("toOptions", GENERATED)) / encode,
                        1.3),
                atMost(
                        "option list to record: time, generated / by hand",
                        results.nanos(Measure.of("fromOptions", GENERATED)) / byHand,
                        1.3));
    }

    private static List<Target> codecs(Results results) {
        return both(method -> Stream.of(
                atMost(method + ": time, generated / by hand", 1 / time(method, BY_HAND, results), 1.15),
                bytesByHand(method, method, results),
                atMost(method + ": time, generated / floor", 1 / time(method, FLOOR, results), 2),
                atMost(
                        method + ": time with 10,000 sessions, generated / floor",
                        results.nanos(new Measure(method, GENERATED, "10000"))
                                / results.nanos(new Measure(method, FLOOR, "10000")),
                        2)));
    }

    /**
     * The targets that fail a build: allocated bytes, which do not depend on the machine. Times depend on it, so they
     * are only shown.
     */
    static List<Target> gates(Results results) {
        List<Target> codecs = both(method -> Stream.of(
                bytesByHand(method, method, results),
                atLeast(method + ": bytes, reflection / generated", bytes(method, REFLECTION, results), 2)));
        return Stream.of(codecs, files(results)).flatMap(List::stream).toList();
    }

    private static List<Target> files(Results results) {
        return VmxBenchmark.GATED.stream()
                .map(method -> bytesByHand(VmxBenchmark.METHODS.get(method), method, results))
                .toList();
    }

    boolean isMet() {
        return atLeast ? value >= limit : value <= limit;
    }

    private static List<Target> both(Function<String, Stream<Target>> targets) {
        return Stream.of("encode", "decode").flatMap(targets).toList();
    }

    private static Target bytesByHand(String title, String method, Results results) {
        return atMost(title + ": bytes, generated / by hand", 1 / bytes(method, BY_HAND, results), 1.10);
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
}
