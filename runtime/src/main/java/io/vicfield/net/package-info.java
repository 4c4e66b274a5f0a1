/**
 * IP addresses that keep their 4 or 16 bytes.
 */
@NullMarked
package io.vicfield.net;

import org.jspecify.annotations.NullMarked;
