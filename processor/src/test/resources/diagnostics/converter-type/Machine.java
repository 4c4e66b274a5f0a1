package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.net.URI;
import java.util.List;
import java.util.Optional;

record Machine(
        @VicField(converter = UriConverter.class) String name,
        //                                ^ [VIC016] Component `name` has type `java.lang.String`, but its converter `UriConverter` converts `java.net.URI`. Swap the type arguments, as in `VicConverter<java.net.URI, java.lang.String>`: the encoded type comes first.
        @VicField(converter = UriConverter.class) List<String> names,
        //                                ^ [VIC016] Component `names` has type `java.util.List<java.lang.String>`, but its converter `UriConverter` converts `java.net.URI`. Swap the type arguments, as in `VicConverter<java.net.URI, java.lang.String>`: the encoded type comes first.
        @VicField(converter = IntConverter.class) int primitive,
        //                                ^ [VIC016] Component `primitive` has type `int`, but its converter `IntConverter` converts `java.lang.Integer`. The converter's second type argument must be the type of the component or of its elements.
        @VicField(converter = OddConverter.class) URI wireHasNoText) {
        //                                            ^ [VIC006] Component `wireHasNoText` has type `java.net.URI`, whose part `java.lang.Object` vicfield cannot encode. Name the concrete type: vicfield must know which value to decode.
    record Swapped(
            @VicField(converter = SwappedConverter.class) URI uri,
        //                                        ^ [VIC016] Component `uri` has type `java.net.URI`, but its converter `SwappedConverter` converts `java.lang.String`. Swap the type arguments, as in `VicConverter<java.lang.String, java.net.URI>`: the encoded type comes first.
            @VicField(converter = SwappedConverter.class) List<URI> uris,
        //                                        ^ [VIC016] Component `uris` has type `java.util.List<java.net.URI>`, but its converter `SwappedConverter` converts `java.lang.String`. Swap the type arguments, as in `VicConverter<java.lang.String, java.net.URI>`: the encoded type comes first.
            @VicField(converter = SwappedConverter.class) Optional<URI> optional) {}
        //                                        ^ [VIC016] Component `optional` has type `java.util.Optional<java.net.URI>`, but its converter `SwappedConverter` converts `java.lang.String`. Swap the type arguments, as in `VicConverter<java.lang.String, java.net.URI>`: the encoded type comes first.

    static final class SwappedConverter implements VicConverter<URI, String> {
        @Override
        public URI toWire(String value) {
            return URI.create(value);
        }

        @Override
        public String fromWire(URI wire) {
            return wire.toString();
        }
    }

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
