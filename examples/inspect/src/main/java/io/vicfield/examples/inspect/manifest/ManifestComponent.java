package io.vicfield.examples.inspect.manifest;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A component of a record, as its manifest describes it.
 *
 * @param own the component's own part of the key
 * @param properties the other lines, by their first word
 * @param formers its former keys
 */
record ManifestComponent(String own, Map<String, String> properties, List<Former> formers) {
    /** A former key. */
    record Former(String own, Set<Scope> scopes) {}

    /** The component's name in Java. */
    String name() {
        return properties.getOrDefault("component", own);
    }

    /** The stored type. */
    WireType type() {
        return WireType.parse(properties.getOrDefault("type", ""));
    }

    /** Whether it may be absent. */
    boolean isOptional() {
        return properties.containsKey("optional");
    }

    /** The name of its atomic group; empty without one. */
    String group() {
        return properties.getOrDefault("atomic", "");
    }

    /** Whether the manifest limits the levels below. */
    boolean isLimited() {
        return properties.containsKey("depth");
    }

    /** The largest number of levels. */
    int depth() {
        return Integer.parseInt(properties.getOrDefault("depth", String.valueOf(Integer.MAX_VALUE)));
    }

    /** Its scopes; empty if inherited. */
    Set<Scope> scopes() {
        return ScopeWords.parse(properties.getOrDefault("scope", ScopeWords.INHERITED));
    }

    /** The encoding of a text, for example {@code gzip+base64}. */
    static TextEncoding encoding(String word) {
        return TextEncoding.valueOf(word.toUpperCase(Locale.ROOT).replace('+', '_'));
    }

    /** Its key at a place, with all options. */
    ComponentKey key(Place place) {
        ComponentKey key = place.key(name(), own, scopes()).doc(properties.getOrDefault("doc", ""));
        key = properties.containsKey("exact") ? key.exact() : key;
        key = key.encoding(encoding(properties.getOrDefault("encoding", "none")));
        key = isLimited() ? key.depth(depth()) : key;
        key = properties.containsKey("no-follow") ? key.noFollow() : key;
        key = properties.containsKey("required") ? key.required() : key;
        key = properties.containsKey("sensitive") ? key.sensitive() : key;
        key = properties.containsKey("skip-encode") ? key.skipEncode() : key;
        key = properties.containsKey("skip-decode") ? key.skipDecode() : key;
        String defaultValue = properties.get("default");
        key = defaultValue == null ? key : key.defaultValue(defaultValue);
        for (Former former : formers) {
            key = key.formerly(former.own(), former.scopes().toArray(new Scope[0]));
        }
        return key;
    }
}
