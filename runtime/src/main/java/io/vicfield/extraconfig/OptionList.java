package io.vicfield.extraconfig;

import io.vicfield.VicCodec;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Writes lists of option values; {@link VicSnapshot#of} reads them.
 *
 * @since 0.1
 */
public final class OptionList {
    private OptionList() {}

    /**
     * Encodes a record as option values for a new VM. For a record with secrets, plan a delta against an empty snapshot with
     * {@link DeltaPlanner#withSecrets}.
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
}
