package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.net.URI;
import java.util.List;

record Machine(
        @VicField(converter = UriConverter.class) String name,
        //                                ^ [VIC016] Component `name` has type `java.lang.String`, but its converter `UriConverter` converts `java.net.URI`. The converter's second type argument must be the type of the component or of its elements.
        @VicField(converter = UriConverter.class) List<String> names,
        //                                ^ [VIC016] Component `names` has type `java.util.List<java.lang.String>`, but its converter `UriConverter` converts `java.net.URI`. The converter's second type argument must be the type of the component or of its elements.
        @VicField(converter = IntConverter.class) int primitive,
        //                                ^ [VIC016] Component `primitive` has type `int`, but its converter `IntConverter` converts `java.lang.Integer`. The converter's second type argument must be the type of the component or of its elements.
        @VicField(converter = OddConverter.class) URI wireHasNoText) {
        //                                            ^ [VIC006] Component `wireHasNoText` has type `java.net.URI`, whose part `java.lang.Object` vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
    static final class UriConverter implements VicConverter<String, URI> {
        @Override
        public String toWire(URI value) {
            return value.toString();
        }

        @Override
        public URI fromWire(String wire) {
            return URI.create(wire);
        }
    }

    static final class IntConverter implements VicConverter<String, Integer> {
        @Override
        public String toWire(Integer value) {
            return value.toString();
        }

        @Override
        public Integer fromWire(String wire) {
            return Integer.valueOf(wire);
        }
    }

    static final class OddConverter implements VicConverter<Object, URI> {
        @Override
        public Object toWire(URI value) {
            return value;
        }

        @Override
        public URI fromWire(Object wire) {
            return (URI) wire;
        }
    }
}
