/** Checks the statements of docs/comparison.md about other libraries. */
@NullMarked
package io.vicfield.examples.benchmarks.alternatives;

import org.jspecify.annotations.NullMarked;
