package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.keys.Keys;
import java.util.Set;

/**
 * A key of a record, with {@code *} for the names of entries and {@code #} for indices.
 *
 * @param key {@code guestinfo.vice./sessions|*} followed by {@code /cmd/Path}, say
 * @param path the component, {@code ExecutorConfig.sessions["*"].cmd.path}
 * @param type of the text at the key: a scalar's, {@code count}, {@code names} or {@code generation}
 * @param component what the key belongs to
 * @param written whether the codec, or a store for it, ever writes the key: not if a component on the way skips that
 * @param read whether the codec ever reads the key: not if a component on the way skips that
 * @param former whether it is one that the component had in earlier versions; it is read where the present one is absent
 */
public record KeyPattern(
        String key, String path, String type, Component component, boolean written, boolean read, boolean former) {
    /** The scopes that the key shows. */
    public Set<Scope> scopes() {
        return Keys.scopesOf(key);
    }
}
