/** Tests the client of vSphere's API, alone and with a simulator. */
@NullMarked
package io.vicfield.examples.testbed.vsphere;

import org.jspecify.annotations.NullMarked;
