/** From the model to keys, by the runtime's own algebra. */
@NullMarked
package io.vicfield.processor.plan;

import org.jspecify.annotations.NullMarked;
