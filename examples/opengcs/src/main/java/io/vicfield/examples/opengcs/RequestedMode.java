package io.vicfield.examples.opengcs;

/** How a utility VM should boot. */
public enum RequestedMode {
    /** Starts from the VHDX if it exists, else with kernel and initrd. */
    AUTO,
    /** From the VHDX. */
    VHDX,
    /** With kernel and initrd. */
    KERNEL_INITRD
}
