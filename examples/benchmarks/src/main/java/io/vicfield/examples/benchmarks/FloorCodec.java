package io.vicfield.examples.benchmarks;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the minimum cost of a codec: the time that remains if records, conversions and checks cost nothing. It
 * stores the last configuration's values. It also stores each key in two parts, the entry's prefix and the component's
 * suffix. Writing joins the two parts and puts the value; reading joins them and gets the value.
 */
final class FloorCodec implements Codec {
    private record Text(String entry, String rest, String value) {
        String key() {
            return entry.isEmpty() ? rest : entry.concat(rest);
        }
    }

    private ExecutorConfig config = ExecutorConfig.EMPTY;
    private Text[] texts = {};

    @Override
    public void encode(ExecutorConfig config, VicSink sink) {
        if (config != this.config) {
            prepare(config);
        }
        for (Text text : texts) {
            sink.put(text.key(), text.value());
        }
    }

    @Override
    public ExecutorConfig decode(Map<String, String> values) {
        VicSource source = VicSource.of(values);
        for (Text text : texts) {
            if (source.get(text.key()) == null) {
                throw new IllegalArgumentException("other keys than were written");
            }
        }
        return config;
    }

    private void prepare(ExecutorConfig config) {
        List<Text> prepared = new ArrayList<>();
        Map<String, String> entries = new HashMap<>();
        ExecutorConfigCodec.INSTANCE.encode(config, (key, value) -> {
            int end = entryEnd(key);
            String entry = entries.computeIfAbsent(key.substring(0, end), any -> any);
            prepared.add(new Text(entry, key.substring(end).intern(), value));
        });
        this.config = config;
        this.texts = prepared.toArray(Text[]::new);
    }

    /** Returns the index in the key where the first entry's name ends, or 0 if the key has no entry. */
    private static int entryEnd(String key) {
        int bar = key.indexOf('|');
        int end = bar < 0 ? 0 : bar + 1;
        while (bar >= 0 && end < key.length() && "./@|".indexOf(key.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
