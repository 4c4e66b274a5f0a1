package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.net.URI;

record Machine(@VicField(converter = Link.class) URI home) {
    static final class Link implements VicConverter<String, URI> {
        @Override
        public String toWire(URI value) {
            return value.toString();
        }

        @Override
        public URI fromWire(String wire) {
            return URI.create(wire);
        }
    }
}
