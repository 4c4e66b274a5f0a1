package io.vicfield.processor.manifest;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.processor.model.Former;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key of one component.
 *
 * @param own the component's own part of the key
 * @param component its name in Java
 * @param type the stored type, for example {@code map<string, record com.example.Host$Session>}
 * @param scopes the scopes; empty if inherited
 * @param exact whether other programs define the key
 * @param encoding how the value's text is written
 * @param formers keys that it had in earlier versions
 * @param depth the largest number of levels; negative for no limit
 * @param follow whether optional values at and below it are encoded and decoded
 * @param writes whether it is ever written
 * @param reads whether it is ever read
 * @param optional whether it may be absent
 * @param required whether a key must exist
 * @param sensitive whether its values are never shown
 * @param defaultText the encoded default of a missing key; null for the zero value
 * @param group the name of its atomic group; may be empty
 * @param doc its description; may be empty
 */
public record ManifestKey(
        String own,
        String component,
        String type,
        Set<Scope> scopes,
        boolean exact,
        TextEncoding encoding,
        List<Former> formers,
        int depth,
        boolean follow,
        boolean writes,
        boolean reads,
        boolean optional,
        boolean required,
        boolean sensitive,
        @Nullable String defaultText,
        String group,
        String doc) {}
