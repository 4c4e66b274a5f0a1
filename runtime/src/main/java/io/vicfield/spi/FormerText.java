package io.vicfield.spi;

/** A text that was found under a former key. */
final class FormerText {
    /** The key where it should be, and was not. */
    final String present;
    /** The key where it is. */
    final String stored;

    final PlacedKey former;

    FormerText(String present, String stored, PlacedKey former) {
        this.present = present;
        this.stored = stored;
        this.former = former;
    }
}
