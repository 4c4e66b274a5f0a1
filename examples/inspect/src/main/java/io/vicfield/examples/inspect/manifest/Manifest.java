package io.vicfield.examples.inspect.manifest;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.manifest.ManifestComponent.Former;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as its manifest describes it.
 *
 * @param name the record's binary name, {@code com.example.Host$Session}
 * @param namespace the part of keys after {@code guestinfo.} if the record is a root
 * @param components sorted by key
 */
record Manifest(String name, String namespace, List<ManifestComponent> components) {
    private static final String VIC = "vice.";

    /** Types in one another are parsed by recursion. */
    private static final int LONGEST_TYPE = 10_000;

    /**
     * Parses a manifest.
     *
     * @param file the file's name, for messages
     */
    static Manifest parse(String file, String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> head = new HashMap<>();
        List<ManifestComponent> components = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                add(lines.get(i), head, components);
            } catch (IllegalArgumentException e) {
                throw new Failure(file + ": line " + (i + 1) + " is not a line of a manifest");
            }
        }
        String name = head.get("record");
        if (name == null || name.isEmpty()) {
            throw new Failure(file + ": is not a manifest, which begins with the line: record NAME");
        }
        return new Manifest(name, head.getOrDefault("namespace", VIC), components);
    }

    private static void add(String line, Map<String, String> head, List<ManifestComponent> components) {
        String[] words = line.strip().split(" ", 2);
        String value = words.length > 1 ? Escapes.unescape(words[1]) : "";
        if (line.startsWith("    ")) {
            return; // until which version a former key is read
        }
        if (line.startsWith("  ")) {
            property(last(components), words[0], value);
        } else if (line.startsWith("key ")) {
            components.add(new ManifestComponent(value, new HashMap<>(), new ArrayList<>()));
        } else if (!line.isEmpty() && (!components.isEmpty() || head.put(words[0], value) != null)) {
            throw new IllegalArgumentException();
        }
    }

    private static void property(ManifestComponent component, String word, String value) {
        switch (word) {
            case "former" -> {
                String[] words = value.split(" ", 2);
                component.formers().add(new Former(words[words.length - 1], ScopeWords.parse(words[0])));
            }
            case "scope" -> ScopeWords.parse(value);
            case "encoding" -> ManifestComponent.encoding(value);
            case "depth" -> Integer.parseInt(value);
            case "type" -> type(value);
            default -> {}
        }
        if (!word.equals("former") && component.properties().put(word, value) != null) {
            throw new IllegalArgumentException();
        }
    }

    private static void type(String value) {
        if (value.length() > LONGEST_TYPE) {
            throw new IllegalArgumentException();
        }
        WireType.parse(value);
    }

    private static ManifestComponent last(List<ManifestComponent> components) {
        if (components.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return components.get(components.size() - 1);
    }

    /** The record's name without package and enclosing classes. */
    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
