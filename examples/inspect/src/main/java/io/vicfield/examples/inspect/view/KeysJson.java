package io.vicfield.examples.inspect.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vicfield.examples.inspect.terminal.Json;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.schema.KeyPattern;
import java.io.IOException;
import java.util.List;

/** Prints a record's keys as JSON. */
public final class KeysJson {
    private KeysJson() {}

    /** Returns an array with one object per key. */
    public static String of(List<KeyPattern> keys) {
        return Json.print(json -> {
            json.writeStartArray();
            for (KeyPattern key : keys) {
                write(key, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(KeyPattern key, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", key.key());
        json.writeStringField("component", key.path());
        json.writeStringField("type", key.type());
        json.writeFieldName("scopes");
        String[] scopes = Words.scopes(key.key()).toArray(new String[0]);
        json.writeArray(scopes, 0, scopes.length);
        json.writeStringField("doc", key.component().key().metadata().doc());
        if (key.former()) {
            json.writeBooleanField("former", true);
        }
        json.writeEndObject();
    }
}
