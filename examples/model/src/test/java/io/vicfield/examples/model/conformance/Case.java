package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One case of a shape. */
record Case(Shape shape, JsonNode json) {
    /** How an IPv4 address starts that was given 16 bytes. */
    private static final String LONG_ADDRESS = "\"AAAAAAAAAAAAAP//";

    String name() {
        return json.get("name").asText();
    }

    /** The record to write. */
    Record value() {
        return record(json.get("value"));
    }

    /** What Go writes for it. */
    Map<String, String> encoded() {
        return Vectors.texts(json.get("encoded"));
    }

    /** What is read from that: here, and in Go unless the case is listed among the differences. */
    Record decoded() {
        return expected(json.has("decoded") ? "decoded" : "value");
    }

    /** The keys to read. */
    Map<String, String> source() {
        return Vectors.texts(json.get("source"));
    }

    /** The record to read over. */
    Record base() {
        return record(json.get("base"));
    }

    boolean panics() {
        return json.path("panics").asBoolean();
    }

    /** What is read from the source. */
    Record result() {
        return expected("result");
    }

    @Override
    public String toString() {
        return shape + "/" + name();
    }

    private Record expected(String member) {
        return record(Differences.apply(this, json.get(member)));
    }

    private Record record(JsonNode value) {
        boolean longAddresses = json.path("encoded").toString().contains(LONG_ADDRESS);
        return shape.record(value, longAddresses);
    }
}
