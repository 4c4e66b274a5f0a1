package io.vicfield.examples.opengcs;

/** The requested way to boot a utility VM. */
public enum RequestedMode {
    /** Boots from the VHDX if it exists, and otherwise with kernel and initrd. */
    AUTO,
    /** Boots from the VHDX. */
    VHDX,
    /** Boots with kernel and initrd. */
    KERNEL_INITRD
}
