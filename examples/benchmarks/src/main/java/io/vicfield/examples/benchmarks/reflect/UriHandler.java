package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlConverter;
import java.net.URI;

/** A URI, stored as its parts. */
record UriHandler(Handler url, UrlConverter converter) implements Handler {
    @Override
    public void encode(Object value, String key, Writing out) {
        url.encode(converter.toWire((URI) value), key, out);
    }

    @Override
    public Object decode(String key, Reading in) {
        return converter.fromWire((Url) url.decode(key, in));
    }
}
