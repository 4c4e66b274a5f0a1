package io.vicfield.former;

import io.vicfield.codec.Component;
import io.vicfield.codec.RecordCodec;
import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the former keys that an encoded record replaces, also those of components that wrote no key. */
final class ReplacedKeys extends FormerKeyWalk {
    private final Map<String, String> written;
    private final Map<String, List<String>> replaced = new LinkedHashMap<>();

    /**
     * For an encoded record.
     *
     * @param written the record's values by key
     */
    ReplacedKeys(Target target, Map<String, String> written) {
        super(target);
        this.written = written;
    }

    /** The replaced keys by current key. */
    Map<String, List<String>> of(RecordCodec<?> root) {
        walk(root);
        return replaced;
    }

    @Override
    boolean visits(Component component) {
        return component.key().writes();
    }

    @Override
    void key(ValueAt current, String rest, List<ValueAt> formers) {
        replaced.put(
                current.wireKey(rest),
                keys(formers, rest).stream()
                        .filter(former -> !written.containsKey(former))
                        .toList());
    }

    @Override
    List<String> names(ValueAt list, boolean indices) {
        String value = written.get(list.wireKey());
        if (value == null || value.isEmpty()) {
            return List.of();
        }
        return indices
                ? IntStream.rangeClosed(0, Integer.parseInt(value))
                        .mapToObj(Integer::toString)
                        .toList()
                : Arrays.asList(Names.split(value));
    }
}
