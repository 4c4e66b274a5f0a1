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
    private final Map<String, List<FormerKey>> replaced = new LinkedHashMap<>();

    /**
     * For an encoded record.
     *
     * @param written the record's values by key
     */
    ReplacedKeys(Target target, Map<String, String> written) {
        super(target);
        this.written = written;
    }

    /** The replaced keys by present key. */
    Map<String, List<FormerKey>> of(RecordCodec<?> root) {
        walk(root);
        return replaced;
    }

    @Override
    boolean visits(Component component) {
        return component.key().writes();
    }

    @Override
    void key(String key, String head, boolean optional, List<FormerKey> formers) {
        replaced.put(
                key,
                formers.stream()
                        .filter(former -> !written.containsKey(former.key()))
                        .toList());
    }

    @Override
    List<String> names(String key, boolean indices) {
        String value = written.get(key);
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
