package io.vicfield.processor.model;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record component and what its annotation says.
 *
 * @param name in Java
 * @param type in Java
 * @param shape how it is stored; null if it is ignored
 * @param own its own part of the key
 * @param scopes none: inherited
 * @param formers keys of earlier versions; the first one that exists counts
 * @param depth negative: unbounded
 * @param follow false: optional values at and below it are left alone
 * @param writes whether it is ever written
 * @param reads whether it is ever read
 * @param required whether its key must exist
 * @param sensitive whether it and what is below it is never shown
 * @param defaultText what an absent key stands for, as on the wire; null: the zero value
 * @param accessor the method that gives the value to write
 * @param doc what it is
 */
public record VicComponent(
        String name,
        TypeName type,
        @Nullable Shape shape,
        String own,
        Set<Scope> scopes,
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
    /** A component that is not stored. */
    public static VicComponent ignored(String name, TypeName type) {
        return new VicComponent(
                name, type, null, name, Set.of(), List.of(), -1, true, false, false, false, false, null, name, "");
    }
}
