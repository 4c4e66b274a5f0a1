/**
 * A small client of vSphere's SOAP API, of the JDK alone: sessions, VMs, their extraConfig, tasks and property pages. It
 * has what vicfield's examples and tests need; VMware's own bindings have the rest.
 */
@NullMarked
package io.vicfield.examples.testbed.vsphere;

import org.jspecify.annotations.NullMarked;
