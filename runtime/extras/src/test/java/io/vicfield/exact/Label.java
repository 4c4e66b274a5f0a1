package io.vicfield.exact;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;

/** A type that is stored as its text, with an object of its own for the empty text. */
@VicConverters(Label.Converter.class)
public record Label(String text) {
    public static final class Converter implements VicConverter<String, Label> {
        @Override
        public String toWire(Label value) {
            return value.text();
        }

        @Override
        public Label fromWire(String wire) {
            return new Label(wire);
        }
    }
}
