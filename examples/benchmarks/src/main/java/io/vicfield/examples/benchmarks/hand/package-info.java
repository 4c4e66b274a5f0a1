/**
 * A hand-written codec of {@link io.vicfield.examples.model.ExecutorConfig}, as an expert would write it for this
 * record.
 * It has literal keys, no unneeded strings per entry and one statement per component. It rejects the same values as the
 * generated codec, which is compared with it.
 */
@NullMarked
package io.vicfield.examples.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
