/** Typed keys of VIC's records. */
@NullMarked
package io.vicfield.examples.model.keys;

import org.jspecify.annotations.NullMarked;
