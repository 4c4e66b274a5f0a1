package io.vicfield.extraconfig;

import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The texts of a list of option values. The last one counts where keys are given twice, as in the Go implementation. */
public final class OptionList implements VicSource {
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> duplicates = new LinkedHashSet<>();

    private OptionList() {}

    /** Reads a list; a value that is no string counts as its text, one that is null as empty. */
    public static <O> OptionList of(Iterable<? extends O> options, OptionAccess<O> access) {
        OptionList list = new OptionList();
        for (O option : options) {
            list.add(access.key(option), access.value(option));
        }
        return list;
    }

    /**
     * A whole record as a binding's option values, sorted by key: for a VM that is created. A record with
     * secrets is refused here: plan it against an empty snapshot with {@link DeltaPlanner#withSecrets}.
     *
     * @param option makes one from key and value
     * @throws io.vicfield.VicEncodeException if the record cannot be written, has two keys that differ only in case, or a
     *     text with what XML cannot carry
     */
    public static <T, O> List<O> write(VicCodec<T> codec, T value, BiFunction<String, String, O> option) {
        Map<String, String> texts = new TreeMap<>();
        codec.encode(value, VicSink.into(texts));
        AddedKeys.check(texts.keySet(), Set.of());
        XmlTexts.check(texts);
        List<O> options = new ArrayList<>(texts.size());
        texts.forEach((key, text) -> options.add(option.apply(key, Nil.escape(text))));
        return options;
    }

    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    /** Every key with its text, sorted. */
    public Map<String, String> toMap() {
        return Collections.unmodifiableMap(values);
    }

    /** Keys that stand in the list more than once, in the list's order. */
    public Set<String> duplicates() {
        return Collections.unmodifiableSet(duplicates);
    }

    private void add(String key, @Nullable Object value) {
        String text = value == null ? "" : Nil.unescape(value.toString());
        if (values.put(key, text) != null) {
            duplicates.add(key);
        }
    }
}
