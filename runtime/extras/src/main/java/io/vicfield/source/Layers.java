package io.vicfield.source;

import io.vicfield.VicSource;
import io.vicfield.codec.Shape;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import io.vicfield.spi.GeneratedCodec;
import io.vicfield.text.Generation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Combines several sources. A key has the value of the first source that has the key. A whole list or map comes from the
 * first source that has its count or its names, so that a count never applies to another source's elements. An empty value
 * of this key makes the list or map empty. The components of a record may come from different sources, and so may the
 * members of an atomic group. A reader watches the generations of all sources, so that it never mixes one source's writes.
 *
 * <p>The source that has a secret also opens it. Nothing is cached.
 *
 * @since 0.1
 */
public final class Layers implements NamedSource {
    private final KeyPatterns patterns;
    private final List<VicSource> sources;
    /** The keys of counts and names, by their components' paths. */
    private final Map<String, String> listings;

    private Layers(KeyPatterns patterns, List<VicSource> sources, Map<String, String> listings) {
        this.patterns = patterns;
        this.sources = sources;
        this.listings = listings;
    }

    /**
     * Creates layers for one record.
     *
     * @param codec the codec, which defines the keys that belong together; keys of other records are looked up one by
     *     one
     * @param sources the sources; earlier sources take precedence over later sources
     * @return the layers
     */
    public static Layers of(GeneratedCodec<?> codec, VicSource... sources) {
        KeyPatterns patterns = codec.patterns();
        return new Layers(patterns, List.of(sources), listings(patterns));
    }

    private static Map<String, String> listings(KeyPatterns patterns) {
        Map<String, String> listings = new HashMap<>();
        for (KeyPattern pattern : patterns.all()) {
            if (pattern.isListing()) {
                listings.putIfAbsent(pattern.path(), pattern.key());
            }
        }
        return listings;
    }

    @Override
    public @Nullable String get(String key) {
        if (isGeneration(key)) {
            return generation(key);
        }
        VicSource source = sourceOf(key);
        return source == null ? null : source.get(key);
    }

    @Override
    public @Nullable String getSecret(String key) {
        VicSource source = sourceOf(key);
        return source == null ? null : source.getSecret(key);
    }

    @Override
    public VicSource fresh() {
        return new Layers(patterns, sources.stream().map(VicSource::fresh).toList(), listings);
    }

    @Override
    public String nameOf(String key) {
        return sourceOf(key) instanceof NamedSource source ? source.nameOf(key) : key;
    }

    private @Nullable VicSource sourceOf(String key) {
        String listing = listing(key);
        VicSource source = first(listing);
        return source == null && !listing.equals(key) ? first(key) : source;
    }

    /**
     * Returns the key of the count or names of the outermost list or map that contains a key; returns the key itself if
     * no list or map contains it.
     */
    private String listing(String key) {
        KeyPattern pattern = patterns.find(key);
        if (pattern == null) {
            return key;
        }
        int entry = pattern.path().indexOf('[');
        String component = entry < 0 ? pattern.path() : pattern.path().substring(0, entry);
        return listings.getOrDefault(component, key);
    }

    private @Nullable VicSource first(String key) {
        for (VicSource source : sources) {
            if (source.get(key) != null) {
                return source;
            }
        }
        return null;
    }

    private boolean isGeneration(String key) {
        KeyPattern pattern = key.indexOf('~') < 0 ? null : patterns.find(key);
        return pattern != null && pattern.component().shape() instanceof Shape.Generation;
    }

    /**
     * Returns a generation that stays equal as long as the generations of all sources do. It is a generation that is
     * not settled, or otherwise the sum of all.
     */
    private @Nullable String generation(String key) {
        String text = null;
        for (VicSource source : sources) {
            String next = source.get(key);
            if (!Generation.isSettled(next)) {
                return next;
            }
            text = next == null ? text : Generation.sum(text, next);
        }
        return text;
    }
}
