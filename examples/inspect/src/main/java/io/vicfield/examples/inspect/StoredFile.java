package io.vicfield.examples.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a VM's extraConfig from JSON, {@code {"key": "value"}}. */
final class StoredFile {
    private static final String STANDARD_INPUT = "-";
    /** How extraConfig carries the empty text: an empty value would delete the key. */
    private static final String NIL = "<nil>";

    private final Map<String, String> values = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private StoredFile() {}

    /** The values by their keys, sorted. */
    static Map<String, String> read(String file) {
        try (InputStream in = open(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            StoredFile stored = new StoredFile();
            stored.readObject(json);
            return stored.checked(file);
        } catch (JsonProcessingException e) {
            // Without its message, which quotes the file: that may be a secret.
            int line = e.getLocation().getLineNr();
            throw new Failure(file + ": is not JSON: line " + line + ", column "
                    + e.getLocation().getColumnNr());
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": no such file");
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
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
            problems.add("goes on behind the object");
        }
    }

    private void readValue(String key, JsonToken token, JsonParser json) throws IOException {
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            problems.add(key + " is " + (token == JsonToken.VALUE_NULL ? "null" : "no text, number or boolean"));
            json.skipChildren();
            return;
        }
        String text = json.getText();
        if (values.put(key, text.equals(NIL) ? "" : text) != null) {
            problems.add(key + " is there twice");
        }
    }

    private Map<String, String> checked(String file) {
        if (!problems.isEmpty()) {
            throw new Failure(file + ": is no object of keys and their texts", problems);
        }
        return values;
    }
}
