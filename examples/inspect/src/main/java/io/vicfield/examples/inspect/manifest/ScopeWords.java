package io.vicfield.examples.inspect.manifest;

import io.vicfield.Scope;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Scopes in a manifest: {@code read-only+non-persistent}, or {@code inherited}. */
final class ScopeWords {
    static final String INHERITED = "inherited";

    private ScopeWords() {}

    /**
     * Parses scopes.
     *
     * @throws IllegalArgumentException if a word is not a scope
     */
    static Set<Scope> parse(String words) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (!words.equals(INHERITED)) {
            for (String word : words.split("\\+", -1)) {
                scopes.add(Scope.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return scopes;
    }
}
