/** Extensions of a tether, and the operations on sessions that they may use. */
@NullMarked
package io.vicfield.examples.tether.extension;

import org.jspecify.annotations.NullMarked;
