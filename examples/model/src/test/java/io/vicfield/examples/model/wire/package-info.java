/** Compares the records of VIC's host and guest for the same keys. */
@NullMarked
package io.vicfield.examples.model.wire;

import org.jspecify.annotations.NullMarked;
