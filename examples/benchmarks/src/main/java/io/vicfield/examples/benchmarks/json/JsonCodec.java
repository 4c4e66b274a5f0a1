package io.vicfield.examples.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.vicfield.examples.model.ExecutorConfig;

/** Stores the whole configuration as one JSON string. */
public final class JsonCodec {
    private final JsonType<ExecutorConfig> type =
            Jsonb.builder().add(byte[].class, new BytesAdapter()).build().type(ExecutorConfig.class);

    public String encode(ExecutorConfig config) {
        return type.toJson(config);
    }

    public ExecutorConfig decode(String json) {
        return type.fromJson(json);
    }
}
