/**
 * The first process of a container's VM, modelled on vmware/vic's lib/tether: {@link
 * io.vicfield.examples.tether.Tether}
 * and its program.
 */
@NullMarked
package io.vicfield.examples.tether;

import org.jspecify.annotations.NullMarked;
