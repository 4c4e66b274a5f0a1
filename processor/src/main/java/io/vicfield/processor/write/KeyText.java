package io.vicfield.processor.write;

import io.vicfield.Keys;
import io.vicfield.Scope;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys and names in documentation comments. */
final class KeyText {
    /** Neither a brace, nor the end of a comment, nor a backslash, which may begin a Unicode escape. */
    private static final Pattern PLAIN = Pattern.compile("[^{}*\\\\\\p{Cntrl}]*");

    private KeyText() {}

    static String code(String text) {
        return PLAIN.matcher(text).matches() ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    /** The scopes that a key shows, for example {@code read-only, secret}. */
    static String scopes(String key) {
        Set<Scope> scopes = Keys.scopesOf(key);
        String words = scopes.contains(Scope.READ_ONLY) ? "read-only" : "read-write";
        if (scopes.contains(Scope.HIDDEN)) {
            words = "hidden";
        }
        if (scopes.contains(Scope.NON_PERSISTENT)) {
            words += ", non-persistent";
        }
        return scopes.contains(Scope.SECRET) ? words + ", secret" : words;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("&#").append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
