package io.vicfield.examples.tether.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes keys and values as JSON, sorted by key. */
final class JsonTexts {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonTexts() {}

    static Map<String, String> parse(byte[] bytes) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            require(json.nextToken() == JsonToken.START_OBJECT, json);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                require(json.nextToken() == JsonToken.VALUE_STRING, json);
                texts.put(key, json.getText());
            }
            require(json.nextToken() == null, json);
            return texts;
        } catch (JsonProcessingException e) {
            // The exception omits the cause's message, because it quotes the file.
            throw misfit(e.getLocation().getLineNr());
        }
    }

    static byte[] print(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void require(boolean fits, JsonParser json) throws IOException {
        if (!fits) {
            throw misfit(json.currentLocation().getLineNr());
        }
    }

    private static IOException misfit(int line) {
        return new IOException("line " + line + " is not of the form {\"key\": \"text\", …}");
    }
}
