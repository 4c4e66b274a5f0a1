package io.vicfield.examples.inspect.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.vicfield.examples.console.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads keys and values from JSON, {@code {"key": "value"}}. */
final class JsonTexts {
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private JsonTexts() {}

    /**
     * Reads the values by key, as they are in the file.
     *
     * @param file the file's name, for messages
     */
    static Map<String, String> read(String file, InputStream in) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            JsonTexts read = new JsonTexts();
            read.readObject(json);
            return read.checked(file);
        } catch (JsonProcessingException e) {
            // The failure omits the cause's message, because it quotes the file, which may contain secrets.
            int line = e.getLocation().getLineNr();
            throw new Failure(file + ": is not JSON: line " + line + ", column "
                    + e.getLocation().getColumnNr());
        }
    }

    private void readObject(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            problems.add("is " + (json.currentToken() == null ? "empty" : "something else"));
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            readValue(key, json.nextToken(), json);
        }
        if (json.nextToken() != null) {
            problems.add("continues after the object");
        }
    }

    private void readValue(String key, JsonToken token, JsonParser json) throws IOException {
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            problems.add(key + " is " + (token == JsonToken.VALUE_NULL ? "null" : "not a string, number or boolean"));
            json.skipChildren();
            return;
        }
        if (texts.put(key, json.getText()) != null) {
            problems.add(key + " occurs twice");
        }
    }

    private Map<String, String> checked(String file) {
        if (!problems.isEmpty()) {
            throw new Failure(file + ": is not a JSON object of keys and values", problems);
        }
        return texts;
    }
}
