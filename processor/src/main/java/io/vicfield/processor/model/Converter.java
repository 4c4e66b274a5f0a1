package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A converter.
 *
 * @param type its class
 * @param wire what it converts to, as an object
 * @param value what it converts, as an object
 */
public record Converter(ClassName type, TypeName wire, TypeName value) {
    /** The constant that a codec keeps it in: {@code URL_CONVERTER} for {@code UrlConverter}. */
    public String constant() {
        return Names.constant(type);
    }
}
