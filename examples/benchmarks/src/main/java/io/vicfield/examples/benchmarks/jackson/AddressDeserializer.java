package io.vicfield.examples.benchmarks.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.vicfield.net.IpAddress;
import java.io.IOException;

/** Decodes an address from its bytes. */
final class AddressDeserializer extends StdScalarDeserializer<IpAddress> {
    private static final long serialVersionUID = 1;

    AddressDeserializer() {
        super(IpAddress.class);
    }

    @Override
    public IpAddress deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return IpAddress.ofBytes(in.getBinaryValue());
    }
}
