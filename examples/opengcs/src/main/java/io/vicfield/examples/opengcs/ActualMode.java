package io.vicfield.examples.opengcs;

/** The way in which a utility VM will boot. */
public enum ActualMode {
    /** Boots from the VHDX. */
    VHDX,
    /** Boots with kernel and initrd. */
    KERNEL_INITRD
}
