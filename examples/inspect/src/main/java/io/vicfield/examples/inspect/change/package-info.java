/** Changes of single values: what a change means for the keys, and how files are written. */
@NullMarked
package io.vicfield.examples.inspect.change;

import org.jspecify.annotations.NullMarked;
