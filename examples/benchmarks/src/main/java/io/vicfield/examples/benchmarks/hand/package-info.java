/**
 * A codec of {@link io.vicfield.examples.model.ExecutorConfig} as an expert writes it who knows the shape: literal keys,
 * no more strings per entry than its keys need, one statement per component, the same refusals as the generated one. It is
 * what the generated codec is measured against.
 */
@NullMarked
package io.vicfield.examples.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
