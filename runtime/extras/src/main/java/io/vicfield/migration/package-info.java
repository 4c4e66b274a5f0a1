/**
 * Migrates a whole configuration to a later version. Use it where {@link io.vicfield.FormerKey} is not enough, because the
 * meaning of a value has changed.
 */
@NullMarked
package io.vicfield.migration;

import org.jspecify.annotations.NullMarked;
