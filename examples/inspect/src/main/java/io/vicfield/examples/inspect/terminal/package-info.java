/** Widths, colours, tables and JSON for any output. */
@NullMarked
package io.vicfield.examples.inspect.terminal;

import org.jspecify.annotations.NullMarked;
