package io.vicfield.examples.benchmarks.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.vicfield.net.IpAddress;
import java.io.IOException;

/** Encodes an address as its bytes. */
final class AddressSerializer extends StdScalarSerializer<IpAddress> {
    private static final long serialVersionUID = 1;

    AddressSerializer() {
        super(IpAddress.class);
    }

    @Override
    public void serialize(IpAddress value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeBinary(value.bytes());
    }
}
