package sample;

import io.vicfield.VicConverter;
import java.net.URI;

public final class UriConverter implements VicConverter<String, URI> {
    @Override
    public String toWire(URI value) {
        return value.toString();
    }

    @Override
    public URI fromWire(String wire) {
        return URI.create(wire);
    }
}
