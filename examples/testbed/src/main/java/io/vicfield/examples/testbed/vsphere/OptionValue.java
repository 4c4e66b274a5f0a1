package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.OptionAccess;
import org.jspecify.annotations.Nullable;

/**
 * An entry of extraConfig as it is sent. An empty value deletes the key; {@code <nil>} stands for the empty string.
 *
 * @param key the entry's key
 * @param value the entry's value as a string, for any declared type
 * @param xsiType the declared type of the value, such as {@code xsd:string} or {@code xsd:int}
 */
public record OptionValue(String key, String value, String xsiType) {
    /** Lets vicfield read options of this type. */
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

    /**
     * Creates an option of type string, as for all values that vicfield writes: {@code
     * delta.toOptions(OptionValue::text)}.
     */
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

    /** Omits the value, which may be a secret. */
    @Override
    public String toString() {
        return key + " (" + value.length() + " characters, " + xsiType + ")";
    }
}
