package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlConverter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vectors' URLs are random texts, part by part, which VIC never writes and no URI can express. This gives each
 * part another text that it can, in values and in keys alike, one part at a time: what Go does with the keys stays
 * comparable. The parts themselves are compared by UrlVectorsTest, as records.
 */
final class ExpressibleUrls {
    private static final Pattern PART =
            Pattern.compile(".*(?:mounts\\|[^|/]*/source|image_stores\\|\\d+|VolumeLocations\\|[^|/]*)/(\\w+)");

    private ExpressibleUrls() {}

    /** The value with other URLs. */
    static JsonNode inValue(Shape shape, JsonNode value) {
        return in(shape.types(), shape.root(), value.deepCopy());
    }

    /** The texts with other URLs. */
    static Map<String, String> inTexts(Map<String, String> texts) {
        Map<String, String> replaced = new TreeMap<>();
        texts.forEach((key, text) -> {
            Matcher part = PART.matcher(key);
            replaced.put(key, part.matches() ? replace(part.group(1), text) : text);
        });
        return replaced;
    }

    /** Whether a URI can express the parts of these names. */
    static boolean isExpressible(UnaryOperator<String> part) {
        try {
            new UrlConverter()
                    .fromWire(new Url(
                            part.apply("Scheme"),
                            part.apply("Opaque"),
                            part.apply("Host"),
                            part.apply("Path"),
                            part.apply("RawPath"),
                            Set.of("1", "t", "T", "true", "TRUE", "True").contains(part.apply("ForceQuery")),
                            part.apply("RawQuery"),
                            part.apply("Fragment")));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static JsonNode in(GoTypes types, GoType go, JsonNode value) {
        switch (go.kind()) {
            case "struct" -> inStruct(types, go, value);
            case "ptr" -> in(types, go.element(), value);
            case "list", "map" -> value.forEach(element -> in(types, go.element(), element));
            default -> {}
        }
        return value;
    }

    private static void inStruct(GoTypes types, GoType go, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        for (GoField field : types.components(go)) {
            JsonNode part = value.get(field.name());
            if (go.name().equals("URL") && part.isTextual()) {
                ((ObjectNode) value).put(field.name(), replace(field.name(), part.asText()));
            } else {
                in(types, field.type(), part);
            }
        }
    }

    /** Each part on its own leaves a URL that can be expressed, whichever others are there. */
    private static String replace(String part, String text) {
        String digest = text.isEmpty() ? "" : Integer.toHexString(text.hashCode());
        return switch (part) {
            case "Host", "Fragment" -> digest;
            case "Path" -> digest.isEmpty() ? "" : "/" + digest;
            case "Scheme", "Opaque", "RawPath", "RawQuery" -> "";
            default -> text;
        };
    }
}
