/**
 * Values as text and back: Go's numbers, times and base64 (wire-format, "Values").
 */
@NullMarked
package io.vicfield.text;

import org.jspecify.annotations.NullMarked;
