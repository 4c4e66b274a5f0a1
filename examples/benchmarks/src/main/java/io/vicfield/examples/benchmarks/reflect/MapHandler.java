package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Handles maps with string keys: writes an entry per name, and the names. */
record MapHandler(Handler values) implements Handler {
    @Override
    public void encode(Object value, String key, Writing out) {
        Map<?, ?> map = (Map<?, ?>) value;
        if (map.isEmpty()) {
            return;
        }
        String[] names = map.keySet().toArray(new String[0]);
        Arrays.sort(names, Names.BYTE_ORDER);
        for (String name : names) {
            Object entry = map.get(name);
            if (entry != null) {
                values.encode(entry, Writing.insert(key, "|".concat(name)), out);
            }
        }
        out.put(key, String.join("|", names));
    }

    @Override
    public Object decode(String key, Reading in) {
        String names = in.get(key);
        if (names == null || names.isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name : Names.split(names)) {
            int before = in.found();
            Object value = values.decode(Writing.insert(key, "|".concat(name)), in);
            if (in.found() > before) {
                map.put(name, value);
            }
        }
        return map;
    }
}
