/**
 * Runs a guest and its host on one machine. The guest runs the real programs of open-vm-tools, with a library that
 * connects
 * them to a fake VMware host, {@link io.vicfield.examples.testbed.guest.FakeVmx}.
 *
 * <p>The tools' behaviour is real: arguments, exit codes, output, framing. The host's replies are a model; only {@code
 * No
 * value found} and {@code Permission denied} are confirmed messages.
 */
@NullMarked
package io.vicfield.examples.testbed.guest;

import org.jspecify.annotations.NullMarked;
