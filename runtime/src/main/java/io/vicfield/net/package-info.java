/**
 * Network values that keep their bytes.
 */
@NullMarked
package io.vicfield.net;

import org.jspecify.annotations.NullMarked;
