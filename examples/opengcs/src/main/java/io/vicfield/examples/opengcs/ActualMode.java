package io.vicfield.examples.opengcs;

/** How a utility VM will boot. */
public enum ActualMode {
    /** From the VHDX. */
    VHDX,
    /** With kernel and initrd. */
    KERNEL_INITRD
}
