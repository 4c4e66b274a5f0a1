/** Reads keys and values from files of many formats. */
@NullMarked
package io.vicfield.examples.inspect.input;

import org.jspecify.annotations.NullMarked;
