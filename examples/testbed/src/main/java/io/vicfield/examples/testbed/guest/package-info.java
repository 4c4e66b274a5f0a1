/**
 * A guest and its host on one machine: the real programs of open-vm-tools, under a library that gives them a VMware host
 * whose side of the wire is {@link io.vicfield.examples.testbed.guest.FakeVmx}.
 *
 * <p>The tools' behaviour is real: arguments, exit codes, output, framing. The host's replies are a model, of which only
 * {@code No value found} and {@code Permission denied} are confirmed texts.
 */
@NullMarked
package io.vicfield.examples.testbed.guest;

import org.jspecify.annotations.NullMarked;
