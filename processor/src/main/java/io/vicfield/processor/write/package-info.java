/** From model and keys to source files. */
@NullMarked
package io.vicfield.processor.write;

import org.jspecify.annotations.NullMarked;
