package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A converter.
 *
 * @param type its class
 * @param field the constant of the class that holds it; empty if codecs create it
 * @param wire the stored type, boxed
 * @param value the component's type, boxed
 */
public record Converter(ClassName type, String field, TypeName wire, TypeName value) {
    /** The name of the codec's constant that holds it, for example {@code URL_CONVERTER} for {@code UrlConverter}. */
    public String constant() {
        return field.isEmpty() ? Names.constant(type) : field + "_TEXT";
    }
}
