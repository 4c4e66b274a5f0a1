package io.vicfield.examples.model.conformance;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.examples.model.UrlConverter;
import io.vicfield.typedkeys.RecordKeys;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks down the typed keys of a record as far as its value goes, and collects the keys of present values. */
final class KeyWalk {
    private final List<FoundKey> found = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    static List<FoundKey> of(Object rootKeys, Record value) {
        KeyWalk walk = new KeyWalk();
        walk.components(rootKeys, value);
        return walk.found;
    }

    private void components(Object keys, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            // A component that is neither encoded nor decoded has no key.
            Methods.find(keys, component.getName())
                    .ifPresent(key -> below(component.getName(), key, Methods.call(record, component.getName())));
        }
    }

    private void below(String step, Object key, @Nullable Object value) {
        steps.add(step);
        at(key, value);
        steps.remove(steps.size() - 1);
    }

    private void at(Object key, @Nullable Object value) {
        Object there = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (there == null) {
            return;
        }
        if (key instanceof VicConvertedKey<?, ?> converted) {
            at(converted.wire(), there instanceof URI uri ? new UrlConverter().toWire(uri) : there);
        } else if (key instanceof RecordKeys<?, ?> keys) {
            components(keys, (Record) there);
        } else if (key instanceof VicMapKey<?, ?, ?> map) {
            entries(map, there);
        } else if (key instanceof VicListKey<?, ?> list) {
            elements(list, List.copyOf((Collection<?>) there));
        } else if (key instanceof VicJoinedKey<?> joined) {
            joined(joined, (Collection<?>) there);
        } else {
            add((VicKey<?>) key);
        }
    }

    @SuppressWarnings("unchecked") // a component's key has the component's type
    private <K> void entries(VicMapKey<K, ?, ?> key, Object value) {
        Map<K, ?> map = (Map<K, ?>) value;
        if (!map.isEmpty()) {
            add(key);
            map.forEach((name, entry) -> below("*", key.at(name), entry));
        }
    }

    private void elements(VicListKey<?, ?> key, List<?> list) {
        if (!list.isEmpty()) {
            add(key);
        }
        for (int i = 0; i < list.size(); i++) {
            below("*", key.at(i), list.get(i));
        }
    }

    private void joined(VicJoinedKey<?> key, Collection<?> list) {
        if (!list.isEmpty()) {
            add(key);
            steps.add("~");
            found.add(new FoundKey(key.wireElementsKey(), List.copyOf(steps), key));
            steps.remove(steps.size() - 1);
        }
    }

    private void add(VicKey<?> key) {
        try {
            found.add(new FoundKey(key.wireKey(), List.copyOf(steps), key));
        } catch (IllegalStateException e) {
            // A component that is hidden below a non-persistent one has no key.
            if (!String.valueOf(e.getMessage()).contains("hidden and below a non-persistent component")) {
                throw e;
            }
        }
    }
}
