package io.vicfield.examples.model;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes the parts of a URL that URI syntax cannot express as an opaque URI: {@code go-url:Scheme=ds&ForceQuery=true}.
 * It lists the parts that are not zero, in Go's order, each percent-encoded.
 */
final class UrlParts {
    private static final String SCHEME = "go-url";

    private UrlParts() {}

    /** Ignores case, because {@link java.net.URI} treats schemes that differ only in case as equal. */
    static boolean isScheme(String scheme) {
        return SCHEME.equalsIgnoreCase(scheme);
    }

    static String print(Url url) {
        StringJoiner parts = new StringJoiner("&", SCHEME + ":", "");
        add(parts, "Scheme", url.scheme());
        add(parts, "Opaque", url.opaque());
        add(parts, "Host", url.host());
        add(parts, "Path", url.path());
        add(parts, "RawPath", url.rawPath());
        add(parts, "ForceQuery", url.forceQuery() ? "true" : "");
        add(parts, "RawQuery", url.rawQuery());
        add(parts, "Fragment", url.fragment());
        return parts.toString();
    }

    /**
     * Parses the parts that follow the scheme's colon. Skips any other text. The caller notices skipped text
     * when it prints the parts again.
     */
    static Url parse(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), Percent.decode(part.substring(equals + 1)));
            }
        }
        return url(parts);
    }

    private static Url url(Map<String, String> parts) {
        return new Url(
                parts.getOrDefault("Scheme", ""),
                parts.getOrDefault("Opaque", ""),
                parts.getOrDefault("Host", ""),
                parts.getOrDefault("Path", ""),
                parts.getOrDefault("RawPath", ""),
                parts.getOrDefault("ForceQuery", "").equals("true"),
                parts.getOrDefault("RawQuery", ""),
                parts.getOrDefault("Fragment", ""));
    }

    private static void add(StringJoiner parts, String name, String value) {
        if (!Percent.isEncodable(value)) {
            throw new IllegalArgumentException(
                    "is a URL whose " + name + " has half a character (a lone surrogate), which no URI can hold");
        }
        if (!value.isEmpty()) {
            parts.add(name + "=" + Percent.encodePart(value));
        }
    }
}
