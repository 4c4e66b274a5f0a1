package io.vicfield.schema;

import io.vicfield.codec.RecordCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every key that a codec writes or reads, former keys included.
 *
 * @since 0.1
 */
public final class KeyPatterns {
    private final List<KeyPattern> patterns;
    private final Map<String, List<KeyPieces>> byStart = new HashMap<>();

    private KeyPatterns(List<KeyPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        for (KeyPattern pattern : patterns) {
            KeyPieces pieces = new KeyPieces(pattern);
            byStart.computeIfAbsent(pieces.start(), start -> new ArrayList<>(1)).add(pieces);
        }
    }

    /**
     * {@return the current keys of a codec}
     *
     * @param codec the record's codec
     */
    public static KeyPatterns of(RecordCodec<?> codec) {
        KeyPatternReader reader = new KeyPatternReader();
        reader.codec(codec);
        return new KeyPatterns(reader.patterns());
    }

    /**
     * {@return these patterns with former keys after them}
     *
     * @param formers the patterns of former keys
     */
    public KeyPatterns with(List<KeyPattern> formers) {
        List<KeyPattern> all = new ArrayList<>(patterns);
        all.addAll(formers);
        return new KeyPatterns(all);
    }

    /** {@return all patterns in the record's order, with former keys last} */
    public List<KeyPattern> all() {
        return patterns;
    }

    /** {@return whether some component has a former key} */
    public boolean haveFormer() {
        return !patterns.isEmpty() && patterns.get(patterns.size() - 1).former();
    }

    /**
     * {@return whether one of the patterns matches the key}
     *
     * @param key the key, with its header
     */
    public boolean match(String key) {
        return find(key) != null;
    }

    /**
     * {@return the pattern that matches the key; null if none does} A name may look like further components, so several patterns may
     * match. The longest one counts, because it leaves the fewest characters to names.
     *
     * @param key the key, with its header
     */
    public @Nullable KeyPattern find(String key) {
        KeyPieces found = findPieces(key);
        return found == null ? null : found.pattern();
    }

    /**
     * {@return the names and indices in a key, outermost first; empty if no pattern matches the key}
     *
     * @param key the key, with its header
     */
    public List<String> names(String key) {
        KeyPieces found = findPieces(key);
        return found == null ? List.of() : found.names(KeyPieces.split(key));
    }

    /**
     * {@return whether the value of the key is never shown} False for a key that no pattern matches.
     *
     * @param key the key, with its header
     */
    public boolean masked(String key) {
        String[] pieces = KeyPieces.split(key);
        return byStart.getOrDefault(pieces[0], List.of()).stream()
                .anyMatch(known -> known.pattern().component().key().isMasked() && known.match(pieces));
    }

    private @Nullable KeyPieces findPieces(String key) {
        String[] pieces = KeyPieces.split(key);
        KeyPieces found = null;
        for (KeyPieces known : byStart.getOrDefault(pieces[0], List.of())) {
            boolean longer = found == null
                    || known.pattern().key().length() > found.pattern().key().length();
            if (longer && known.match(pieces)) {
                found = known;
            }
        }
        return found;
    }
}
