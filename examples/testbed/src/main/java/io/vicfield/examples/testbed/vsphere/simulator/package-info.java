/**
 * Simulates a vCenter for tests on one machine. It runs govmomi's simulator as a process, behind a proxy that adds
 * faults and
 * the checks that the simulator lacks.
 */
@NullMarked
package io.vicfield.examples.testbed.vsphere.simulator;

import org.jspecify.annotations.NullMarked;
