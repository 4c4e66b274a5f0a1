package io.vicfield.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keys and values that Go wrote, and damaged ones. */
final class Vectors {
    /** The vectors' URLs have random parts. Tests replace these parts with values that a URI can express. */
    private static final Pattern URL_PART = Pattern.compile("guestinfo\\.vice\\./mounts\\|.*/source/(\\w+)");

    private Vectors() {}

    /** Returns the keys and values of each case, by the case's name. */
    static Map<String, Map<String, String>> executorConfigs() {
        JsonNode json = read();
        Map<String, Map<String, String>> configs = new HashMap<>();
        cases(json.get("cases"))
                .forEach(test -> configs.put("written/" + test.get("name").asText(), texts(test.get("encoded"))));
        cases(json.get("decode"))
                .forEach(test -> configs.put("read/" + test.get("name").asText(), texts(test.get("source"))));
        return configs;
    }

    private static Stream<JsonNode> cases(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/executor-config.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new HashMap<>();
        json.properties()
                .forEach(entry -> texts.put(
                        entry.getKey(),
                        expressible(entry.getKey(), entry.getValue().asText())));
        return texts;
    }

    private static String expressible(String key, String text) {
        Matcher part = URL_PART.matcher(key);
        if (!part.matches() || part.group(1).equals("ForceQuery")) {
            return text;
        }
        String digest = text.isEmpty() ? "" : Integer.toHexString(text.hashCode());
        return switch (part.group(1)) {
            case "Host", "Fragment" -> digest;
            case "Path" -> digest.isEmpty() ? "" : "/" + digest;
            default -> "";
        };
    }
}
