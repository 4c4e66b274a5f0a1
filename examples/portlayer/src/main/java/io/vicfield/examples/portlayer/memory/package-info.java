/** A vSphere in memory, for tests and for trying out. */
@NullMarked
package io.vicfield.examples.portlayer.memory;

import org.jspecify.annotations.NullMarked;
