package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** A field of a Go struct, as the vectors describe it. */
record GoField(String name, GoType type, boolean tagged, Set<String> scope, String key, String recurse) {
    static GoField of(JsonNode json) {
        Set<String> scope = new TreeSet<>();
        json.path("scope").forEach(s -> scope.add(s.asText()));
        String name = json.get("name").asText();
        return new GoField(
                name,
                GoType.parse(json.get("type").asText()),
                json.get("tagged").asBoolean(),
                scope,
                json.path("key").asText(name),
                json.path("recurse").asText());
    }

    /** Returns false for empty structs, which have no keys; the records do not have them. */
    boolean hasComponent() {
        GoType target = type.is("ptr") ? type.element() : type;
        return !target.name().equals("Userinfo") && !target.name().equals("DynamicData");
    }
}
