package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.OptionAccess;
import org.jspecify.annotations.Nullable;

/**
 * An entry of extraConfig as it travels: an empty value deletes the key, {@code <nil>} stands for the empty text.
 *
 * @param key of the entry
 * @param value its value as a string, from any type
 * @param xsiType the type that the value is declared with: {@code xsd:string}, {@code xsd:int} …
 */
public record OptionValue(String key, String value, String xsiType) {
    /** Lets vicfield read these. */
    public static final OptionAccess<OptionValue> ACCESS = new OptionAccess<>() {
        @Override
        public String key(OptionValue option) {
            return option.key();
        }

        @Override
        public @Nullable Object value(OptionValue option) {
            return option.value();
        }
    };

    private static final String STRING = "xsd:string";

    /** A value that is a text, as all that vicfield writes; {@code delta.toOptions(OptionValue::text)}. */
    public static OptionValue text(String key, String value) {
        return new OptionValue(key, value, STRING);
    }

    static OptionValue of(Xml element) {
        Xml value = element.child("value");
        return new OptionValue(
                element.textOf("key"), value == null ? "" : value.text(), value == null ? STRING : value.xsiType());
    }

    void writeTo(SoapRequest request) {
        request.open("extraConfig").text("key", key);
        request.typed("value", xsiType, value).close();
    }

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return key + " (" + value.length() + " characters, " + xsiType + ")";
    }
}
