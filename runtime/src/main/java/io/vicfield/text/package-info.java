/**
 * Formats and parses values as strings, as Go does: numbers, times, base64 and lists of names (wire-format, "Values").
 */
@NullMarked
package io.vicfield.text;

import org.jspecify.annotations.NullMarked;
