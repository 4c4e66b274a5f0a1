package io.vicfield.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The measurements to run, and their duration.
 *
 * @param rounds the number of rounds; each round runs every measurement in its own process, so that a slow minute of
 *     the machine affects all alike
 * @param warmups the number of warm-up iterations, of one second each
 * @param samples the number of samples per round
 * @param milliseconds the length of a sample
 */
record Plan(List<Measure> measures, int rounds, int warmups, int samples, int milliseconds) {
    /** The numbers of sessions. */
    static final List<String> SIZES = List.of("1", "10", "100", "1000", "10000");

    /**
     * The new objects reuse a small part of the memory. In a large one, most of the time is that of the system, which supplies
     * each page when it is first used. JMH uses methods for which Java 24 and later print warnings.
     */
    private static final List<String> JVM = Runtime.version().feature() < 24
            ? List.of("-Xms1g", "-Xmx1g", "-Xmn64m")
            : List.of("-Xms1g", "-Xmx1g", "-Xmn64m", "--sun-misc-unsafe-memory-access=allow");

    private static final List<String> METHODS = List.of("encode", "count", "decode");
    private static final List<String> SIZES_BY_HAND = List.of("10", "1000");
    private static final List<String> SIZES_OF_FLOOR = List.of("10", "1000", "10000");

    /** Measures everything; takes about eight minutes per round. */
    static Plan full(int rounds) {
        return new Plan(
                Stream.of(bench(List.of(Contestant.values())), hosts(), files(), stores(), sizes())
                        .flatMap(measures -> measures)
                        .toList(),
                rounds,
                3,
                4,
                400);
    }

    /** Measures only enough to detect a gross mistake; takes less than a minute and a half. */
    static Plan brief() {
        List<Contestant> contestants = List.of(Contestant.GENERATED, Contestant.BY_HAND, Contestant.REFLECTION);
        Stream<Measure> codecs = bench(contestants).filter(m -> !m.method().equals("count"));
        Stream<Measure> files = measures(VmxBenchmark.GATED, List.of(Contestant.GENERATED, Contestant.BY_HAND));
        return new Plan(Stream.concat(codecs, files).toList(), 1, 4, 4, 300);
    }

    /** Returns JMH's options for one measurement in one round. */
    ChainedOptionsBuilder options(Measure measure) {
        return new OptionsBuilder()
                .include(benchmark(measure).getName() + "." + measure.method() + "$")
                .param("contestant", measure.contestant().name())
                .param("subject", measure.subject())
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(samples)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .jvmArgs(JVM.toArray(String[]::new));
    }

    private static Class<?> benchmark(Measure measure) {
        if (HostBenchmark.METHODS.containsKey(measure.method())) {
            return HostBenchmark.class;
        }
        if (VmxBenchmark.METHODS.containsKey(measure.method())) {
            return VmxBenchmark.class;
        }
        return StoreBenchmark.METHODS.contains(measure.method()) ? StoreBenchmark.class : CodecBenchmark.class;
    }

    private static Stream<Measure> hosts() {
        return measures(HostBenchmark.METHODS.keySet(), HostBenchmark.CONTESTANTS);
    }

    private static Stream<Measure> files() {
        return measures(VmxBenchmark.METHODS.keySet(), HostBenchmark.CONTESTANTS);
    }

    private static Stream<Measure> measures(Collection<String> methods, List<Contestant> contestants) {
        return methods.stream().flatMap(method -> contestants.stream().map(c -> Measure.of(method, c)));
    }

    private static Stream<Measure> stores() {
        return StoreBenchmark.METHODS.stream().map(Measure::ofStore);
    }

    private static Stream<Measure> bench(List<Contestant> contestants) {
        return measures(METHODS, contestants);
    }

    private static Stream<Measure> sizes() {
        return METHODS.stream()
                .flatMap(method -> Stream.of(
                                sizes(method, Contestant.GENERATED, SIZES),
                                sizes(method, Contestant.BY_HAND, SIZES_BY_HAND),
                                sizes(method, Contestant.FLOOR, SIZES_OF_FLOOR))
                        .flatMap(measures -> measures));
    }

    private static Stream<Measure> sizes(String method, Contestant contestant, List<String> sizes) {
        return sizes.stream().map(size -> new Measure(method, contestant, size));
    }
}
