package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.net.URI;

record Machine(@VicField(converter = Link.class) URI home) {
        //                               ^ [VIC017] Component `home` has the converter `sample.Machine.Link`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
    static final class Link implements VicConverter<String, URI> {
        private Link() {}

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
