package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One case of a shape in the vectors. */
record Case(Shape shape, JsonNode json) {
    /** The start of an IPv4 address of 16 bytes. */
    private static final String LONG_ADDRESS = "\"AAAAAAAAAAAAAP//";

    String name() {
        return json.get("name").asText();
    }

    /** Returns the record to encode. */
    Record value() {
        return record(json.get("value"));
    }

    /** Returns the keys that Go encodes for it. */
    Map<String, String> encoded() {
        return Vectors.texts(json.get("encoded"));
    }

    /**
     * Returns the record that is decoded from these keys, also by Go unless the case is listed in {@link Differences}.
     */
    Record decoded() {
        return expected(json.has("decoded") ? "decoded" : "value");
    }

    /** Returns the keys to decode. */
    Map<String, String> source() {
        return Vectors.texts(json.get("source"));
    }

    /** Returns the record to decode over. */
    Record base() {
        return record(json.get("base"));
    }

    boolean panics() {
        return json.path("panics").asBoolean();
    }

    /** Returns the record that is decoded from the source. */
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
