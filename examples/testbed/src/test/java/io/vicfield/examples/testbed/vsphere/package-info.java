/** The client of vSphere's API, alone and against a simulator. */
@NullMarked
package io.vicfield.examples.testbed.vsphere;

import org.jspecify.annotations.NullMarked;
