/** The networks of a container host. */
@NullMarked
package io.vicfield.examples.portlayer.network;

import org.jspecify.annotations.NullMarked;
