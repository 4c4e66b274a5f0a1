/**
 * Checks that the comparison is fair: contestants write the same keys, read the same records and refuse the same
 * values.
 */
@NullMarked
package io.vicfield.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
