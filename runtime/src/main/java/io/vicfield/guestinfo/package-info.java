/**
 * Reads and writes a VM's configuration from inside its guest, through VMware's tools or library (wire-format,
 * "Transports"). {@link io.vicfield.guestinfo.GuestInfo} is the class to start with.
 */
@NullMarked
package io.vicfield.guestinfo;

import org.jspecify.annotations.NullMarked;
