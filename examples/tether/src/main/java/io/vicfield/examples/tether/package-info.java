/**
 * The first process of a container's VM, as vmware/vic's lib/tether: {@link io.vicfield.examples.tether.Tether}, and the
 * program around it.
 */
@NullMarked
package io.vicfield.examples.tether;

import org.jspecify.annotations.NullMarked;
