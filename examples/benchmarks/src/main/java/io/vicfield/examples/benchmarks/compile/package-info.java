/** Measures the time that annotation processors add to a compilation of equal sources. */
@NullMarked
package io.vicfield.examples.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
