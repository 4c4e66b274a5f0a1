/** Prints configurations, keys and differences. */
@NullMarked
package io.vicfield.examples.inspect.view;

import org.jspecify.annotations.NullMarked;
