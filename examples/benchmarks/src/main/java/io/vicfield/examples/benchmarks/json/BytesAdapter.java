package io.vicfield.examples.benchmarks.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.vicfield.text.Base64Text;

/** Encodes bytes as base64. avaje-jsonb's own adapter cannot read the empty string that it writes for no bytes. */
final class BytesAdapter implements JsonAdapter<byte[]> {
    @Override
    public void toJson(JsonWriter writer, byte[] value) {
        writer.value(Base64Text.encode(value));
    }

    @Override
    public byte[] fromJson(JsonReader reader) {
        return Base64Text.decode(reader.readString());
    }
}
