package io.vicfield.extraconfig;

/**
 * A change that was not sent.
 *
 * @param key on the wire
 * @param reason why, and what to do
 */
public record Withheld(String key, String reason) {
    @Override
    public String toString() {
        return "! " + key + ": " + reason;
    }
}
