package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Paths of Go's field names in an ExecutorConfig, with their keys. */
public final class VectorPaths {
    private VectorPaths() {}

    /** Returns all paths. */
    public static Map<String, String> read() {
        Map<String, String> keys = new TreeMap<>();
        for (JsonNode test : Vectors.read("paths").get("cases")) {
            keys.put(test.get("path").asText(), test.get("keys").get(0).asText());
        }
        return keys;
    }
}
