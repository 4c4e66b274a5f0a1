/**
 * A small client of vSphere's SOAP API that uses only the JDK: sessions, VMs, their extraConfig, tasks and property
 * pages.
 * It has only the operations that vicfield's examples and tests need; VMware's own bindings have all of them.
 */
@NullMarked
package io.vicfield.examples.testbed.vsphere;

import org.jspecify.annotations.NullMarked;
