package io.vicfield.extraconfig;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.secret.SecretKey;
import io.vicfield.text.Nil;
import io.vicfield.text.Printable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One key to set or delete.
 *
 * @param key the key as it is stored
 * @param text the new value, sealed if it is a secret; null to delete the key
 * @param masked whether {@link #toString} masks the value, as it always does for secrets; {@link #equals} ignores it
 * @since 0.1
 */
public record OptionChange(String key, @Nullable String text, boolean masked) {
    /** A key is cut after this many characters, because a guest may have chosen it. */
    private static final int SHOWN_KEY = 300;

    /** The number of shown characters of a value. */
    private static final int SHOWN = 2000;

    /**
     * Creates a change that is masked only if the key shows that it is secret.
     *
     * @param key the key, with its header
     * @param text the new value; null deletes the key
     */
    public OptionChange(String key, @Nullable String text) {
        this(key, text, false);
    }

    /**
     * {@return the changes and deletions that turn the first map into the second, sorted by key}
     *
     * @param before the stored keys and values
     * @param after the keys and values afterwards
     */
    public static List<OptionChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> new OptionChange(key, after.get(key)))
                .toList();
    }

    /** {@return whether the change deletes the key} */
    public boolean isDeletion() {
        return text == null;
    }

    /**
     * {@return the value to send to vSphere: {@code <nil>} for the empty value, and the empty string for a deletion}
     */
    public String value() {
        return text == null ? "" : Nil.escape(text);
    }

    /**
     * {@return whether the change may be sent to a running VM} Only hidden and non-persistent keys may, because vSphere would
     * make any other key non-persistent.
     */
    public boolean fitsPoweredOn() {
        return Keys.scopesOf(key).contains(Scope.HIDDEN) || Keys.scopesOf(key).contains(Scope.NON_PERSISTENT);
    }

    /**
     * {@return whether the change may be sent to a VM that is off} A non-persistent value may not, because vSphere would store
     * it permanently.
     */
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

    /** Shows the key and the change. The value is masked if it is secret, sensitive or the secret key. */
    @Override
    public String toString() {
        String shownKey = Printable.cut(key, SHOWN_KEY);
        if (text == null) {
            return "- " + shownKey;
        }
        boolean hidden = masked || Keys.scopesOf(key).contains(Scope.SECRET) || key.equals(SecretKey.KEY);
        return "+ " + shownKey + " = " + (hidden ? "********" : Printable.cut(text, SHOWN));
    }
}
