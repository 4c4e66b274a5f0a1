package io.vicfield.processor.manifest;

import io.vicfield.Scope;
import io.vicfield.processor.model.Former;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One component's key.
 *
 * @param own the component's own part of the key
 * @param component its name in Java
 * @param type what is stored there, in the wire format's words: {@code map<string, record com.example.Host$Session>}
 * @param scopes none: inherited
 * @param formers keys that it had in earlier versions
 * @param depth negative: unbounded
 * @param follow false: optional values at and below it are left alone
 * @param writes whether it is ever written
 * @param reads whether it is ever read
 * @param optional whether it may be absent
 * @param required whether the key must exist
 * @param defaultText what an absent key stands for; null: the zero value
 * @param group the atomic group that it is a member of, or empty
 * @param doc what it is
 */
public record ManifestKey(
        String own,
        String component,
        String type,
        Set<Scope> scopes,
        List<Former> formers,
        int depth,
        boolean follow,
        boolean writes,
        boolean reads,
        boolean optional,
        boolean required,
        @Nullable String defaultText,
        String group,
        String doc) {}
