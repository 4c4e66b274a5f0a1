/** What docs/comparison.md says of other ways to keep a configuration. */
@NullMarked
package io.vicfield.examples.benchmarks.alternatives;

import org.jspecify.annotations.NullMarked;
