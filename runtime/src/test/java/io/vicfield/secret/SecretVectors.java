package io.vicfield.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.Vectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values that Go sealed, and their key. */
final class SecretVectors {
    private SecretVectors() {}

    static SecretKey key() {
        return SecretKey.fromBase64(root().get("key").asText());
    }

    /** Returns the cases, with {@code plain} and {@code stored} values. */
    static Stream<JsonNode> cases() {
        return Vectors.cases("secrets");
    }

    /** Returns all keys of a virtual container host, with the sealed values and the secret key. */
    static Map<String, String> host() {
        Map<String, String> values = new TreeMap<>();
        root().get("vch")
                .get("encoded")
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().asText()));
        return values;
    }

    static boolean sealed(String key) {
        return Keys.scopesOf(key).contains(Scope.SECRET);
    }

    private static JsonNode root() {
        try (InputStream json = SecretVectors.class.getResourceAsStream("/vectors/secrets.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
