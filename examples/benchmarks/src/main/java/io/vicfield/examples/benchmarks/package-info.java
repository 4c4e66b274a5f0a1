/**
 * Measures the generated codec beside a hand-written one and beside what one would use instead, with JMH. {@link
 * io.vicfield.examples.benchmarks.Report} runs all of it.
 */
@NullMarked
package io.vicfield.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
