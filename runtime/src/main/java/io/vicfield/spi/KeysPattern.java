package io.vicfield.spi;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import io.vicfield.VicReadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keys that stand for those below all entries; see {@link KeyPieces} for what stands for a name. */
class KeysPattern implements VicKeyPattern {
    private final String shown;
    private final List<KeyPieces> forms;
    private final @Nullable PlacedCodec<?> root;

    KeysPattern(List<? extends VicReadKey<?>> keys) {
        this(keys, VicReadKey::wireKey);
    }

    private <K extends VicReadKey<?>> KeysPattern(List<K> keys, Function<? super K, String> text) {
        List<String> texts = keys.stream().<String>map(text).distinct().toList();
        this.shown = texts.get(0).replace(KeyPieces.NAME, '*').replace(KeyPieces.INDEX, '#');
        this.forms = texts.stream().map(KeyPieces::new).toList();
        this.root = keys.get(0) instanceof EntryKey<?> key ? key.entry.root() : null;
    }

    @Override
    public final String wirePattern() {
        return shown;
    }

    @Override
    public final boolean matches(String key) {
        return !names(key).isEmpty();
    }

    @Override
    public final List<String> names(String key) {
        String[] pieces = KeyPieces.split(key);
        return forms.stream()
                .filter(form -> form.match(pieces) && !taken(key))
                .findFirst()
                .map(form -> form.names(pieces))
                .orElse(List.of());
    }

    /** Whether the key is another component's: {@code *.b} matches {@code x.a.b} too, which may be {@code *.a.b}'s. */
    private boolean taken(String key) {
        KeyPattern closest = root == null ? null : root.patterns().find(key);
        return closest != null && closest.key().length() > shown.length();
    }

    /** The pattern. */
    @Override
    public final String toString() {
        return shown;
    }

    /** Of joined lists. */
    static final class OfJoined<T> extends KeysPattern implements VicJoinedPattern {
        private final List<VicJoinedKey<T>> keys;

        OfJoined(List<VicJoinedKey<T>> keys) {
            super(keys);
            this.keys = keys;
        }

        @Override
        public VicKeyPattern elements() {
            return new KeysPattern(keys, VicJoinedKey::wireElementsKey);
        }
    }

    /** Of lists whose elements have keys. */
    static final class OfList<T, V, E, A> extends KeysPattern implements VicListPattern<A> {
        private final List<VicListKey<T, E, A>> keys;
        private final Step<V, E, A> step;

        OfList(List<VicListKey<T, E, A>> keys, Step<V, E, A> step) {
            super(keys);
            this.keys = keys;
            this.step = step;
        }

        @Override
        public A at(int index) {
            return step.any(keys.stream().map(key -> key.at(index)).toList());
        }

        @Override
        public A any() {
            List<E> forms = new ArrayList<>();
            keys.forEach(key -> forms.addAll(((ListKey<?, ?, E, ?>) key).forms()));
            return step.any(forms);
        }
    }

    /** Of maps. */
    static final class OfMap<K, V, E, A> extends KeysPattern implements VicMapPattern<K, A> {
        private final List<VicMapKey<K, V, E, A>> keys;
        private final Step<V, E, A> step;

        OfMap(List<VicMapKey<K, V, E, A>> keys, Step<V, E, A> step) {
            super(keys);
            this.keys = keys;
            this.step = step;
        }

        @Override
        public A at(K name) {
            return step.any(keys.stream().map(key -> key.at(name)).toList());
        }

        @Override
        public A any() {
            List<E> forms = new ArrayList<>();
            keys.forEach(key -> forms.addAll(((MapKey<?, ?, E, ?>) key).forms()));
            return step.any(forms);
        }
    }
}
