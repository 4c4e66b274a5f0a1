package io.vicfield.examples.benchmarks;

import io.vicfield.examples.model.ExecutorConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Uses a codec and a {@link HashMap}. It treats every option as a key of the record, and compares strings. A real program must
 * also leave other programs' options alone.
 */
final class MapHost implements Host {
    /** Stands for the empty value, because vSphere deletes a key with an empty value. */
    private static final String EMPTY = "<nil>";

    private final Codec codec;

    MapHost(Codec codec) {
        this.codec = codec;
    }

    @Override
    public List<Option> toOptions(ExecutorConfig config) {
        List<Option> options = new ArrayList<>();
        codec.encode(config, (key, value) -> options.add(option(key, value)));
        return options;
    }

    @Override
    public ExecutorConfig fromOptions(List<Option> options) {
        return codec.decode(values(options));
    }

    @Override
    public List<Option> changes(List<Option> stored, ExecutorConfig wanted) {
        Map<String, String> values = values(stored);
        List<Option> changes = new ArrayList<>();
        codec.encode(wanted, stored.size()).forEach((key, value) -> {
            if (!value.equals(values.remove(key))) {
                changes.add(option(key, value));
            }
        });
        values.keySet().forEach(key -> changes.add(new Option(key, "")));
        return changes;
    }

    @Override
    public long startTime(List<Option> options, String session) {
        String key = "guestinfo.vice..sessions|" + session + ".detail.starttime";
        for (Option option : options) {
            if (option.key().equals(key)) {
                return Long.parseLong(option.value().toString());
            }
        }
        throw new IllegalArgumentException("no " + key);
    }

    private static Map<String, String> values(List<Option> options) {
        // Use HashMap.newHashMap when Java 17 is no longer supported.
        Map<String, String> values = new HashMap<>(options.size() * 4 / 3 + 1);
        for (Option option : options) {
            String value = option.value().toString();
            values.put(option.key(), value.equals(EMPTY) ? "" : value);
        }
        return values;
    }

    private static Option option(String key, String value) {
        return new Option(key, value.isEmpty() ? EMPTY : value);
    }
}
