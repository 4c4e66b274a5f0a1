package io.vicfield.extraconfig;

import io.vicfield.VicCodec;
import io.vicfield.VicSource;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes lists of option values. If a key occurs twice, the last value counts, as in the Go implementation.
 *
 * @since 0.1
 */
public final class OptionList implements VicSource {
    private final ValueTable values;
    private final Set<String> duplicates = new LinkedHashSet<>();

    private OptionList(int options) {
        this.values = new ValueTable(options);
    }

    /**
     * Reads a list of option values. A value that is not a string is converted with {@code toString}, and null counts as
     * empty.
     *
     * @param <O> the option type of the vSphere library
     * @param options the options of a VM's {@code config.extraConfig}
     * @param access reads the key and value of an option
     * @return the list
     */
    public static <O> OptionList of(Iterable<? extends O> options, OptionAccess<O> access) {
        OptionList list = new OptionList(options instanceof Collection<?> all ? all.size() : 16);
        for (O option : options) {
            list.add(access.key(option), access.value(option));
        }
        return list;
    }

    /**
     * Encodes a record as option values for a new VM, in the order of the record. For a record with secrets, plan a delta against an empty
     * snapshot with {@link DeltaPlanner#withSecrets}.
     *
     * @param <T> the record's type
     * @param <O> the option type of the vSphere library
     * @param codec the record's codec
     * @param value the record to encode
     * @param option makes an option value from a key and a value
     * @return the options, in the order of the record
     * @throws io.vicfield.VicEncodeException if the record cannot be encoded, has two keys that differ only in case, or has a
     *     character that XML cannot carry
     * @throws io.vicfield.VicSecretException if the record has a secret
     */
    public static <T, O> List<O> write(VicCodec<T> codec, T value, BiFunction<String, String, O> option) {
        List<String> keys = new ArrayList<>();
        List<O> options = new ArrayList<>();
        XmlCheck check = new XmlCheck();
        codec.encode(value, (key, stored) -> {
            keys.add(key);
            check.add(key, stored);
            options.add(option.apply(key, Nil.escape(stored)));
        });
        AddedKeys.check(keys, Set.of());
        check.finish();
        return options;
    }

    /**
     * Computes the same updates as the Go implementation, for programs that must send exactly these. Other programs should
     * use {@link DeltaPlanner}.
     *
     * @param existing the option values as vSphere returns them, with {@code <nil>}
     * @param wanted the wanted values, not escaped
     * @return the wanted values that differ from the existing ones, by key; no key is deleted, and {@code <nil>} differs from
     *     the empty value
     */
    public static Map<String, String> updatesAsGo(Map<String, String> existing, Map<String, String> wanted) {
        Map<String, String> updates = new TreeMap<>();
        wanted.forEach((key, value) -> {
            if (!value.equals(existing.get(key))) {
                updates.put(key, Nil.escape(value));
            }
        });
        return updates;
    }

    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    @Override
    public @Nullable String get(String start, String end) {
        return values.get(start, end);
    }

    /** {@return every key with its value, in the order of the list} The map cannot be changed. */
    public Map<String, String> toMap() {
        return values;
    }

    /** {@return the keys that occur more than once, in the order of the list} */
    public Set<String> duplicates() {
        return Collections.unmodifiableSet(duplicates);
    }

    private void add(String key, @Nullable Object value) {
        if (values.add(key, value == null ? "" : Nil.unescape(value.toString())) != null) {
            duplicates.add(key);
        }
    }
}
