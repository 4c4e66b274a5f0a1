/**
 * Secrets, sealed as Go's NaCl secretbox seals them. The only package that needs a library: {@code
 * org.bouncycastle:bcprov-jdk18on}, an optional dependency.
 */
@NullMarked
package io.vicfield.secret;

import org.jspecify.annotations.NullMarked;
