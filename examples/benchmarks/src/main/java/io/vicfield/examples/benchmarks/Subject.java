package io.vicfield.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The configurations to measure: a container's VM of a realistic size, and the same with more sessions. */
final class Subject {
    /** The name of the unchanged configuration. */
    static final String BENCH = "bench";

    private Subject() {}

    /** Returns a configuration by name: {@link #BENCH}, or a number of sessions. */
    static ExecutorConfig of(String name) {
        ExecutorConfig bench = ExecutorConfigCodec.INSTANCE.decode(VicSource.of(texts()));
        return name.equals(BENCH) ? bench : withSessions(bench, Integer.parseInt(name));
    }

    /** The number of keys of a configuration. */
    static int keys(String name) {
        CountingSink sink = new CountingSink();
        ExecutorConfigCodec.INSTANCE.encode(of(name), sink);
        return sink.keys();
    }

    /** The keys and values that Go wrote. */
    static Map<String, String> texts() {
        try (InputStream in = Subject.class.getResourceAsStream("/bench-executor-config.json");
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != JsonToken.FIELD_NAME
                    || !json.currentName().equals("encoded")) {
                // This skips the description of the file.
            }
            json.nextToken();
            Map<String, String> texts = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                texts.put(json.currentName(), json.nextTextValue());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExecutorConfig withSessions(ExecutorConfig bench, int count) {
        SessionConfig first = bench.sessions().values().iterator().next();
        Map<String, SessionConfig> sessions = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String id = String.format("5e55%060d", i);
            sessions.put(id, first.withCommon(first.common().withId(id)));
        }
        return bench.withSessions(sessions).withExecs(Map.of());
    }
}
