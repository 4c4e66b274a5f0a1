package io.vicfield.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every key that a codec reads or writes. */
public final class KeyPatterns {
    private final List<KeyPattern> patterns;
    private final Map<String, List<Pieces>> byHead = new HashMap<>();

    private KeyPatterns(List<KeyPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        for (KeyPattern pattern : patterns) {
            String[] pieces = split(pattern.key());
            byHead.computeIfAbsent(pieces[0], head -> new ArrayList<>(1)).add(new Pieces(pattern, pieces));
        }
    }

    static KeyPatterns of(PlacedCodec<?> codec) {
        KeyPatternReader reader = new KeyPatternReader();
        reader.read(codec);
        return new KeyPatterns(reader.patterns());
    }

    /** In the record's order. */
    public List<KeyPattern> all() {
        return patterns;
    }

    /** Whether one of the patterns is this key's. */
    public boolean match(String key) {
        return find(key) != null;
    }

    /** The first pattern that is this key's; null if none is. */
    public @Nullable KeyPattern find(String key) {
        String[] pieces = split(key);
        for (Pieces known : byHead.getOrDefault(pieces[0], List.of())) {
            if (match(known.pieces, pieces)) {
                return known.pattern;
            }
        }
        return null;
    }

    /** Whether the text at a key is masked wherever it would be shown; of no key that is none of the patterns'. */
    public boolean masked(String key) {
        String[] pieces = split(key);
        return byHead.getOrDefault(pieces[0], List.of()).stream()
                .anyMatch(known -> known.pattern.component().key().masked && match(known.pieces, pieces));
    }

    private static String[] split(String key) {
        return key.split("\\|", -1);
    }

    private static boolean match(String[] pattern, String[] pieces) {
        if (pattern.length != pieces.length) {
            return false;
        }
        for (int i = 1; i < pieces.length; i++) {
            if (!match(pattern[i], pieces[i])) {
                return false;
            }
        }
        return true;
    }

    /** A name or an index and what follows it. */
    private static boolean match(String pattern, String piece) {
        int name = piece.length() - pattern.length() + 1;
        if (name < 1 || !piece.endsWith(pattern.substring(1))) {
            return false;
        }
        return pattern.charAt(0) == '#' ? index(piece, name) : piece.lastIndexOf('@', name - 1) < 0;
    }

    private static boolean index(String piece, int length) {
        for (int i = 0; i < length; i++) {
            if (piece.charAt(i) < '0' || piece.charAt(i) > '9') {
                return false;
            }
        }
        return length == 1 || piece.charAt(0) != '0';
    }

    /** A pattern, cut where the names of entries and the indices begin. */
    private static final class Pieces {
        final KeyPattern pattern;
        final String[] pieces;

        Pieces(KeyPattern pattern, String[] pieces) {
            this.pattern = pattern;
            this.pieces = pieces;
        }
    }
}
