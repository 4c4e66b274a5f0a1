package io.vicfield;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Results of the Go implementation: copies of the shared vectors. */
public final class Vectors {
    private Vectors() {}

    /** Returns the cases of a file, for example {@code "keys"}. */
    public static Stream<JsonNode> cases(String file) {
        return stream(read(file).get("cases"));
    }

    /** Returns the cases of a file that have this type. */
    public static Stream<JsonNode> cases(String file, String type) {
        return cases(file).filter(test -> test.get("type").asText().equals(type));
    }

    /** Returns the strings of an array. */
    public static Stream<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText);
    }

    /** Returns an array of scopes in Go's spelling, such as {@code "read-only"}. */
    public static Set<Scope> scopes(JsonNode array) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        texts(array)
                .map(text -> text.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }

    private static JsonNode read(String file) {
        try (InputStream json = Vectors.class.getResourceAsStream("/vectors/" + file + ".json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
