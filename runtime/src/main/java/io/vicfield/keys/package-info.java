/**
 * Computes keys from scopes and places (wire-format, "Keys"). The annotation processor uses the same classes.
 */
@NullMarked
package io.vicfield.keys;

import org.jspecify.annotations.NullMarked;
