package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.net.URI;

record Machine(@VicField(converter = Link.class) String home) {
        //                               ^ [VIC016] Component `home` has type `java.lang.String`, but its converter `Link` converts `java.net.URI`. Swap the type arguments, as in `VicConverter<java.net.URI, java.lang.String>`: the encoded type comes first.
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
