package io.vicfield.examples.machine;

/** The slots that a guest finds its network cards in, so that it can tell them apart: 0x4A0 and every 32nd after it. */
final class PciSlots {
    private static final int FIRST = 0x4A0;
    private static final int STEP = 1 << 5;
    private static final int END = 1 << 11;

    private int next = FIRST;

    /**
     * The next free one.
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
