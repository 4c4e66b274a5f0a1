package io.vicfield.examples.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a plan with JMH. */
final class Runs {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Runs() {}

    static Results of(Plan plan) throws RunnerException {
        Results results = new Results();
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Measure measure : plan.measures()) {
                add(results, measure, run(plan, measure));
                System.err.printf(
                        "round %d of %d: %s, %.0f ns%n", round, plan.rounds(), measure, results.nanos(measure));
            }
        }
        return results;
    }

    private static RunResult run(Plan plan, Measure measure) throws RunnerException {
        return new Runner(plan.options(measure)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTimeProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .runSingle();
    }

    private static void add(Results results, Measure measure, RunResult run) {
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult sample : fork.getIterationResults()) {
                results.addPassed(measure, sample.getPrimaryResult().getScore());
                results.addNanos(measure, secondary(sample, CpuTimeProfiler.NANOS));
                results.addBytes(measure, secondary(sample, ALLOCATED));
            }
        }
    }

    private static double secondary(IterationResult sample, String name) {
        Result<?> result = sample.getSecondaryResults().get(name);
        if (result == null) {
            throw new IllegalStateException("JMH has no result of " + name);
        }
        return result.getScore();
    }
}
