/**
 * A VM's extraConfig as vSphere's API shows it: lists of option values, snapshots, and the changes that bring a VM from
 * one to a wanted record. No vSphere library is needed: two methods adapt any binding's OptionValue.
 */
@NullMarked
package io.vicfield.extraconfig;

import org.jspecify.annotations.NullMarked;
