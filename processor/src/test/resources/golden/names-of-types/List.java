package sample;

import io.vicfield.VicField;

/** A record with the name of a type that codecs use. */
public record List(@VicField String name, @VicField java.util.List<String> names, @VicField Component component) {
    public record Scope(@VicField String io) {}
}
