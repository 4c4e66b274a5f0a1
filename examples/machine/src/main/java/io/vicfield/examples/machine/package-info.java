/** {@code machine}, a command that creates, shows and upgrades the appliances of virtual container hosts. */
@NullMarked
package io.vicfield.examples.machine;

import org.jspecify.annotations.NullMarked;
