/**
 * The key algebra: how scopes and places become keys (wire-format, "Keys").
 */
@NullMarked
package io.vicfield.keys;

import org.jspecify.annotations.NullMarked;
