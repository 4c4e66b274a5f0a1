/** {@code vicx}, a command that shows the configuration in a VM. */
@NullMarked
package io.vicfield.examples.inspect;

import org.jspecify.annotations.NullMarked;
