/**
 * Measures the generated codec with JMH, beside a hand-written codec and the usual alternatives. {@link
 * io.vicfield.examples.benchmarks.Report} runs all benchmarks.
 */
@NullMarked
package io.vicfield.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
