package io.vicfield.source;

import io.vicfield.VicSource;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A source with its own names for keys. A key without a name is missing. */
final class Renamed implements NamedSource {
    private final VicSource source;
    private final Function<String, @Nullable String> names;
    private final UnaryOperator<String> words;

    /**
     * Looks up a key by another name.
     *
     * @param words formats a name for messages to users
     */
    Renamed(VicSource source, Function<String, @Nullable String> names, UnaryOperator<String> words) {
        this.source = source;
        this.names = names;
        this.words = words;
    }

    @Override
    public @Nullable String get(String key) {
        String name = names.apply(key);
        return name == null ? null : source.get(name);
    }

    @Override
    public @Nullable String getSecret(String key) {
        String name = names.apply(key);
        return name == null ? null : source.getSecret(name);
    }

    @Override
    public VicSource fresh() {
        return new Renamed(source.fresh(), names, words);
    }

    @Override
    public String nameOf(String key) {
        String name = names.apply(key);
        return name == null ? key : words.apply(name);
    }
}
