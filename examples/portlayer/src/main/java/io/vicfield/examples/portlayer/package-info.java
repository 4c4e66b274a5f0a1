/** The VMs of containers, seen from their host: handles that create, change, start and stop them. */
@NullMarked
package io.vicfield.examples.portlayer;

import org.jspecify.annotations.NullMarked;
