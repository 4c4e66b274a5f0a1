package io.vicfield.examples.model.conformance;

import io.vicfield.examples.model.UrlConverter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record as one line per value, so that a failing comparison shows only the differences. */
final class Flat {
    private final SortedMap<String, String> lines = new TreeMap<>();

    private Flat() {}

    static SortedMap<String, String> of(Record record) {
        Flat flat = new Flat();
        flat.add("", record);
        return flat.lines;
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof Record record) {
            addComponents(path, record);
        } else if (value instanceof URI uri) {
            // Compares the parts, because equal URIs may differ in the case of their schemes and hosts.
            addComponents(path, new UrlConverter().toWire(uri));
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object element : list) {
                add(path + "[" + i++ + "]", element);
            }
            lines.put(path + ".size", Integer.toString(i));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> add(path + "[\"" + key + "\"]", element));
            lines.put(path + ".size", Integer.toString(map.size()));
        } else if (value instanceof Optional<?> optional) {
            add(path, optional.orElse(null));
        } else {
            lines.put(path, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
        }
    }

    private void addComponents(String path, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                add(path + "." + component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
