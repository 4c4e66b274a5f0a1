/** Checks for unit tests: whether two records that share a wire still understand each other. */
@NullMarked
package io.vicfield.check;

import org.jspecify.annotations.NullMarked;
