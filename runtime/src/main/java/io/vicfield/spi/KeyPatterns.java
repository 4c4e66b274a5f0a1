package io.vicfield.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every key that a codec reads or writes, former keys among them. */
public final class KeyPatterns {
    private final List<KeyPattern> patterns;
    private final Map<String, List<Pieces>> byHead = new HashMap<>();

    private KeyPatterns(List<KeyPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        for (KeyPattern pattern : patterns) {
            KeyPieces pieces = pieces(pattern);
            byHead.computeIfAbsent(pieces.head(), head -> new ArrayList<>(1)).add(new Pieces(pattern, pieces));
        }
    }

    static KeyPatterns of(PlacedCodec<?> codec) {
        KeyPatternReader reader = new KeyPatternReader();
        reader.codec(codec);
        return new KeyPatterns(reader.patterns());
    }

    /** In the record's order, former keys last. */
    public List<KeyPattern> all() {
        return patterns;
    }

    /** Whether some component had another key in earlier versions. */
    public boolean haveFormer() {
        return !patterns.isEmpty() && patterns.get(patterns.size() - 1).former();
    }

    /** Whether one of the patterns is this key's. */
    public boolean match(String key) {
        return find(key) != null;
    }

    /**
     * The pattern that is this key's; null if none is. A name may hold what looks like components: the pattern that
     * leaves least to names is the one then.
     */
    public @Nullable KeyPattern find(String key) {
        String[] pieces = KeyPieces.split(key);
        KeyPattern found = null;
        for (Pieces known : byHead.getOrDefault(pieces[0], List.of())) {
            boolean closer =
                    found == null || known.pattern.key().length() > found.key().length();
            if (closer && known.pieces.match(pieces)) {
                found = known.pattern;
            }
        }
        return found;
    }

    /** Whether the text at a key is masked wherever it would be shown; of no key that is none of the patterns'. */
    public boolean masked(String key) {
        String[] pieces = KeyPieces.split(key);
        return byHead.getOrDefault(pieces[0], List.of()).stream()
                .anyMatch(known -> known.pattern.component().key().masked && known.pieces.match(pieces));
    }

    private static KeyPieces pieces(KeyPattern pattern) {
        return new KeyPieces(pattern.key().replace("|*", "|" + KeyPieces.NAME).replace("|#", "|" + KeyPieces.INDEX));
    }

    private record Pieces(KeyPattern pattern, KeyPieces pieces) {}
}
