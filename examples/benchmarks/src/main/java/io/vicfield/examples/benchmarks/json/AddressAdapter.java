package io.vicfield.examples.benchmarks.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.CustomAdapter;
import io.vicfield.net.IpAddress;
import org.jspecify.annotations.Nullable;

/** Encodes an address as its bytes. */
@CustomAdapter
public final class AddressAdapter implements JsonAdapter<IpAddress> {
    @Override
    public void toJson(JsonWriter writer, @Nullable IpAddress value) {
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.bytes());
        }
    }

    @Override
    public @Nullable IpAddress fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : IpAddress.ofBytes(reader.readBinary());
    }
}
