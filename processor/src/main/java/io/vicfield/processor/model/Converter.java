package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A converter.
 *
 * @param type its class
 * @param wire the stored type, boxed
 * @param value the component's type, boxed
 */
public record Converter(ClassName type, TypeName wire, TypeName value) {
    /** The name of the codec's constant that holds it, for example {@code URL_CONVERTER} for {@code UrlConverter}. */
    public String constant() {
        return Names.constant(type);
    }
}
