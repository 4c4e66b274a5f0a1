/** A container's life, told by the two programs that live it: the host's port layer and the guest's tether. */
@NullMarked
package io.vicfield.examples.inspect.demo;

import org.jspecify.annotations.NullMarked;
