package io.vicfield.processor.model;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record component with the values of its annotation.
 *
 * @param name its name in Java
 * @param type its type in Java
 * @param shape how it is stored; null if it is ignored
 * @param own its own part of the key
 * @param scopes the scopes; empty if inherited
 * @param exact whether other programs define the key
 * @param encoding how the value's text is written
 * @param formers its former keys; the first key that exists counts
 * @param depth the largest number of levels; negative for no limit
 * @param follow whether optional values at and below it are encoded and decoded
 * @param writes whether it is ever written
 * @param reads whether it is ever read
 * @param required whether a key must exist
 * @param sensitive whether it and everything below it is masked
 * @param defaultText the encoded default of a missing key; null for the zero value
 * @param accessor the method that returns the value to encode
 * @param doc its description; may be empty
 */
public record VicComponent(
        String name,
        TypeName type,
        @Nullable Shape shape,
        String own,
        Set<Scope> scopes,
        boolean exact,
        TextEncoding encoding,
        List<Former> formers,
        int depth,
        boolean follow,
        boolean writes,
        boolean reads,
        boolean required,
        boolean sensitive,
        @Nullable String defaultText,
        String accessor,
        String doc) {
    /** Models an ignored component. */
    public static VicComponent ignored(String name, TypeName type) {
        return new VicComponent(
                name,
                type,
                null,
                name,
                Set.of(),
                false,
                TextEncoding.NONE,
                List.of(),
                -1,
                true,
                false,
                false,
                false,
                false,
                null,
                name,
                "");
    }
}
