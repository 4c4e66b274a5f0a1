package io.vicfield.examples.machine;

/**
 * Assigns PCI slots to network cards: 0x4A0 and every 32nd slot after it. A guest identifies its cards by their slots.
 */
final class PciSlots {
    private static final int FIRST = 0x4A0;
    private static final int STEP = 1 << 5;
    private static final int END = 1 << 11;

    private int next = FIRST;

    /**
     * Returns the next free slot.
     *
     * @throws IllegalStateException if all slots are taken
     */
    int take() {
        if (next >= END) {
            throw new IllegalStateException(
                    "no PCI slot is left for another network card: let roles share networks, at most "
                            + (END - FIRST + STEP - 1) / STEP);
        }
        int slot = next;
        next += STEP;
        return slot;
    }
}
