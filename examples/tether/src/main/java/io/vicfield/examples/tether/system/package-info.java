/** The operations of a tether on its machine. */
@NullMarked
package io.vicfield.examples.tether.system;

import org.jspecify.annotations.NullMarked;
