/** Reads a record's elements into the model. */
@NullMarked
package io.vicfield.processor.read;

import org.jspecify.annotations.NullMarked;
