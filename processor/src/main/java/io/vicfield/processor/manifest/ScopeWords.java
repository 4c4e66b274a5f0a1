package io.vicfield.processor.manifest;

import io.vicfield.Scope;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scopes in a manifest: {@code read-only+non-persistent}, or {@code inherited}. */
public final class ScopeWords {
    private static final String NONE = "inherited";

    private ScopeWords() {}

    /** Formats scopes in the order of the enum. */
    public static String of(Set<Scope> scopes) {
        return scopes.isEmpty()
                ? NONE
                : new TreeSet<>(scopes).stream().map(ScopeWords::word).collect(Collectors.joining("+"));
    }

    /**
     * Parses scopes.
     *
     * @throws IllegalArgumentException if a word is not a scope
     */
    static Set<Scope> parse(String words) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (!words.equals(NONE)) {
            for (String word : words.split("\\+", -1)) {
                scopes.add(Scope.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return scopes;
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
