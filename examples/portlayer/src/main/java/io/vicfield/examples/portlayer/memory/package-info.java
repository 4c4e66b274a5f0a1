/** Simulates vSphere in memory, for tests and experiments. */
@NullMarked
package io.vicfield.examples.portlayer.memory;

import org.jspecify.annotations.NullMarked;
