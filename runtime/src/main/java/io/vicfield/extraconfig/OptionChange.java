package io.vicfield.extraconfig;

import io.vicfield.Scope;
import io.vicfield.keys.Keys;
import org.jspecify.annotations.Nullable;

/**
 * One key to write or to delete.
 *
 * @param key on the wire
 * @param text the new text, a secret's sealed; null: delete the key
 */
public record OptionChange(String key, @Nullable String text) {
    /** Whether the key goes away. */
    public boolean isDeletion() {
        return text == null;
    }

    /** The value that vSphere takes: {@code <nil>} for the empty text, the empty one for a deletion. */
    public String value() {
        return text == null ? "" : Nil.escape(text);
    }

    /**
     * Whether the change may go to a VM that runs: it makes a persistent key of the guest's non-persistent, so only
     * hidden and non-persistent keys may change.
     */
    public boolean fitsPoweredOn() {
        return Keys.scopesOf(key).contains(Scope.HIDDEN) || Keys.scopesOf(key).contains(Scope.NON_PERSISTENT);
    }

    /** Whether the change may go to a VM that is off: a text that shall not outlast the VM's run may not. */
    public boolean fitsPoweredOff() {
        return isDeletion() || !Keys.scopesOf(key).contains(Scope.NON_PERSISTENT);
    }

    /** Shows the key and what happens to it, and a text only where it is no secret. */
    @Override
    public String toString() {
        if (text == null) {
            return "- " + key;
        }
        boolean secret = Keys.scopesOf(key).contains(Scope.SECRET);
        return "+ " + key + " = " + (secret ? "********" : text);
    }
}
