package io.vicfield.codec;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data about a component's key for listings, former keys and text encodings.
 *
 * @param doc a description, or empty
 * @param defaultValue the encoded value that a missing key stands for; null: the type's zero value
 * @param formers the component's own former keys, in the order in which they are looked up
 * @param encoding how the value's text is written
 * @since 0.1
 */
public record KeyMetadata(String doc, @Nullable String defaultValue, List<Former> formers, TextEncoding encoding) {
    static final KeyMetadata NONE = new KeyMetadata("", null, List.of(), TextEncoding.NONE);

    /**
     * A former key of a component, below the same record.
     *
     * @param own the component's own part of the key
     * @param scopes none: inherited
     */
    public record Former(String own, Set<Scope> scopes) {}

    KeyMetadata doc(String text) {
        return new KeyMetadata(text, defaultValue, formers, encoding);
    }

    KeyMetadata defaultValue(String value) {
        return new KeyMetadata(doc, value, formers, encoding);
    }

    KeyMetadata formerly(Former former) {
        List<Former> all = new ArrayList<>(formers);
        all.add(former);
        return new KeyMetadata(doc, defaultValue, List.copyOf(all), encoding);
    }

    KeyMetadata encoding(TextEncoding other) {
        return new KeyMetadata(doc, defaultValue, formers, other);
    }
}
