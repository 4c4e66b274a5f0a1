/**
 * Reads and changes a VM's extraConfig through vSphere's API: lists of option values, snapshots, and deltas between a
 * snapshot and a record. It works with the {@code OptionValue} of any vSphere library; see {@link
 * io.vicfield.extraconfig.OptionAccess}.
 */
@NullMarked
package io.vicfield.extraconfig;

import org.jspecify.annotations.NullMarked;
