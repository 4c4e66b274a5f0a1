/** Atomic groups: components that are written and read together. */
@NullMarked
package io.vicfield.atomic;

import org.jspecify.annotations.NullMarked;
