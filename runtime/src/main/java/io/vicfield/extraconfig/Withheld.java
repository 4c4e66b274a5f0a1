package io.vicfield.extraconfig;

import io.vicfield.text.Printable;

/**
 * A change that a delta does not send.
 *
 * @param key the key as it is stored
 * @param reason why it is not sent, and what to do
 * @since 0.1
 */
public record Withheld(String key, String reason) {
    @Override
    public String toString() {
        return "! " + Printable.cut(key, 300) + ": " + reason;
    }
}
