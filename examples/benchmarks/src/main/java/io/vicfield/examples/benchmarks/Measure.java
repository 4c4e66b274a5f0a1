package io.vicfield.examples.benchmarks;

/**
 * A measurement: a method of {@link CodecBenchmark}, {@link HostBenchmark}, {@link VmxBenchmark} or {@link StoreBenchmark}, with
 * its contestant and its subject.
 *
 * @param method its name
 * @param subject {@link Subject#BENCH} or a number of sessions
 */
record Measure(String method, Contestant contestant, String subject) {
    /** Creates a measurement of a method of {@link StoreBenchmark}. */
    static Measure ofStore(String method) {
        return of(method, Contestant.GENERATED);
    }

    static Measure of(String method, Contestant contestant) {
        return new Measure(method, contestant, Subject.BENCH);
    }
}
