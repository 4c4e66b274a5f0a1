/** Demonstrates a container's life with two programs: the host's port layer and the guest's tether. */
@NullMarked
package io.vicfield.examples.inspect.demo;

import org.jspecify.annotations.NullMarked;
