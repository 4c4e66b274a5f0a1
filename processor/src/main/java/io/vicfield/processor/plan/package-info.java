/** Computes the keys of a model with the runtime's algebra. */
@NullMarked
package io.vicfield.processor.plan;

import org.jspecify.annotations.NullMarked;
