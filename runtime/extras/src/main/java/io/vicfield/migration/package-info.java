/**
 * Steps that bring a whole configuration to a later version, where {@link io.vicfield.FormerKey} is not enough: when what
 * a text means has changed.
 */
@NullMarked
package io.vicfield.migration;

import org.jspecify.annotations.NullMarked;
