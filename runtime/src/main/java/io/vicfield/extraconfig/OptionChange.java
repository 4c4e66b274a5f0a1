package io.vicfield.extraconfig;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.secret.SecretKey;
import io.vicfield.text.Nil;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One key to write or to delete.
 *
 * @param key on the wire
 * @param text the new text, a secret's sealed; null: delete the key
 * @param masked whether {@link #toString} keeps the text to itself, as it does with every secret's; changes that differ
 *     in nothing else are equal
 */
public record OptionChange(String key, @Nullable String text, boolean masked) {
    /** A text that may be shown, unless the key is a secret's. */
    public OptionChange(String key, @Nullable String text) {
        this(key, text, false);
    }

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OptionChange that && key.equals(that.key) && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Objects.hashCode(text);
    }

    /** Shows the key and what happens to it, and a text only where it is neither masked, nor a secret or the key to them. */
    @Override
    public String toString() {
        if (text == null) {
            return "- " + key;
        }
        boolean hidden = masked || Keys.scopesOf(key).contains(Scope.SECRET) || key.equals(SecretKey.KEY);
        return "+ " + key + " = " + (hidden ? "********" : text);
    }
}
