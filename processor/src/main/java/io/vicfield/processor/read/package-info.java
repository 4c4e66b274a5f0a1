/** From the compiler's elements to the model. */
@NullMarked
package io.vicfield.processor.read;

import org.jspecify.annotations.NullMarked;
