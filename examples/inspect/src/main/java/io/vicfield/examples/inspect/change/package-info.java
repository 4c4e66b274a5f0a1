/** Plans changes of single values, and writes them into files. */
@NullMarked
package io.vicfield.examples.inspect.change;

import org.jspecify.annotations.NullMarked;
