/** {@code vicx}, a command that shows what a VM's configuration holds. */
@NullMarked
package io.vicfield.examples.inspect;

import org.jspecify.annotations.NullMarked;
