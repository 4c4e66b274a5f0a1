/**
 * Seals and opens secrets as Go's NaCl secretbox does. This is the only package that needs a library: {@code
 * org.bouncycastle:bcprov-jdk18on}, which is an optional dependency.
 */
@NullMarked
package io.vicfield.secret;

import org.jspecify.annotations.NullMarked;
