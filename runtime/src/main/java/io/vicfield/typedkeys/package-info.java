/** Typed keys: the key of one component, which reads and writes that component alone. */
@NullMarked
package io.vicfield.typedkeys;

import org.jspecify.annotations.NullMarked;
