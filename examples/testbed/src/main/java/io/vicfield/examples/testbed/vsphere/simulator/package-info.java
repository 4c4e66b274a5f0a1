/**
 * A vCenter for tests on one machine: govmomi's simulator as a process, and a proxy before it that adds what the
 * simulator does not do, and faults.
 */
@NullMarked
package io.vicfield.examples.testbed.vsphere.simulator;

import org.jspecify.annotations.NullMarked;
