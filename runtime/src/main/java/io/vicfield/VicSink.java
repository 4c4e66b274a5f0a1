package io.vicfield;

import java.util.Map;
import java.util.Set;

/** Where keys are written to. */
@FunctionalInterface
public interface VicSink {
    /** Stores a text under a key. */
    void put(String key, String value);

    /**
     * Seals and stores a secret's text.
     *
     * @throws VicSecretException if this sink has no cipher: a secret is never stored in clear
     */
    default void putSecret(String key, String value) {
        throw new VicSecretException(
                key, "is a secret and this sink has no key to seal it: wrap the sink with a SecretKey");
    }

    /**
     * Says that a key took the place of one from an earlier version, after all keys are written, or all of its atomic
     * group; also where there is nothing to write under the new key. A store that can delete takes the former key away,
     * one that can only change it writes it empty, so that an emptied value does not come back from there. By default
     * nothing happens.
     *
     * @param formerKey which may be in the store
     * @param key the one that is written now; who does not let it through leaves the former one alone
     */
    default void supersede(String formerKey, String key) {}

    /**
     * A member of an atomic group has no text any more, a list that is empty say. Stores that others watch take the key
     * out, or empty it; a plain map stays as it is, as Go leaves it.
     */
    default void remove(String key) {}

    /**
     * The members of an atomic group follow. Stores that others watch write the next odd generation first: it says that
     * what follows is not whole yet. Plain maps hold no generation.
     */
    default void beginGroup(String generationKey) {}

    /** The members of an atomic group are written. Stores that others watch write the next even generation. */
    default void endGroup(String generationKey) {}

    /** Writes into a map, which is not copied; former keys are taken out of it. */
    static VicSink into(Map<String, String> values) {
        return new MapSink(values);
    }

    /** Lets only keys through that show one of these scopes; a filter that holds HIDDEN lets every hidden key through. */
    default VicSink only(Set<Scope> scopes) {
        return new ScopeFilterSink(this, scopes);
    }

    /** Writes keys with a prefix behind their header, {@code guestinfo.vice./init/a} for {@code guestinfo.vice./a}. */
    static VicSink withPrefix(VicSink sink, String prefix) {
        return new PrefixedSink(sink, prefix);
    }
}
