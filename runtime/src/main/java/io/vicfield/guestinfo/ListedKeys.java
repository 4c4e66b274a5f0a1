package io.vicfield.guestinfo;

import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the counts and lists of names that were read from a source, to find out later whether they changed. Those that
 * were empty or missing are not compared, because no other key was read with them. The count of a joined list is not compared
 * either, because decoding compares it with the elements.
 */
final class ListedKeys implements VicSource {
    private final KeyPatterns patterns;
    private final VicSource source;
    private final Map<String, String> plain;
    private final Map<String, String> opened;

    ListedKeys(KeyPatterns patterns, VicSource source) {
        this(patterns, source, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private ListedKeys(KeyPatterns patterns, VicSource source, Map<String, String> plain, Map<String, String> opened) {
        this.patterns = patterns;
        this.source = source;
        this.plain = plain;
        this.opened = opened;
    }

    @Override
    public @Nullable String get(String key) {
        return remember(key, source.get(key), plain);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return remember(key, source.getSecret(key), opened);
    }

    @Override
    public VicSource fresh() {
        return new ListedKeys(patterns, source.fresh(), plain, opened);
    }

    /** Returns the keys of counts and lists of names that have other values in another source. */
    SortedSet<String> changed(VicSource now) {
        SortedSet<String> changed = new TreeSet<>();
        addChanged(plain, VicSource::get, now, changed);
        addChanged(opened, VicSource::getSecret, now, changed);
        return changed;
    }

    private @Nullable String remember(String key, @Nullable String value, Map<String, String> values) {
        if (value == null || value.isEmpty()) {
            // An atomic group may be decoded several times, and the last answer counts.
            values.remove(key);
        } else if (listsKeys(key)) {
            values.put(key, value);
        }
        return value;
    }

    private boolean listsKeys(String key) {
        KeyPattern pattern = patterns.find(key);
        return pattern != null && pattern.listsKeys();
    }

    private static void addChanged(
            Map<String, String> before,
            BiFunction<VicSource, String, @Nullable String> get,
            VicSource now,
            SortedSet<String> changed) {
        before.forEach((key, value) -> {
            if (!value.equals(ask(get, now, key))) {
                changed.add(key);
            }
        });
    }

    /** Returns a value now; null if it is missing, or a secret that does not open any more. */
    private static @Nullable String ask(
            BiFunction<VicSource, String, @Nullable String> get, VicSource now, String key) {
        try {
            return get.apply(now, key);
        } catch (VicSecretException e) {
            return null;
        }
    }
}
