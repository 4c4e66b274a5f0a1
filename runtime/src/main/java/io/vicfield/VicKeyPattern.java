package io.vicfield;

import java.util.List;

/** The keys that one component has below every entry of a map or list. It matches keys, and neither reads nor writes. */
public interface VicKeyPattern {
    /** The keys with {@code *} for a name and {@code #} for an index; for people, as a name may hold either. */
    String wirePattern();

    /** Whether the key is one of these. */
    boolean matches(String key);

    /**
     * The names and indices of the entries on the way to a key, outermost first and as the key shows them: a dot may be
     * a slash there, or the other way round. Those that were asked for by name are not among them.
     *
     * @return empty if the key is none of these
     */
    List<String> names(String key);
}
