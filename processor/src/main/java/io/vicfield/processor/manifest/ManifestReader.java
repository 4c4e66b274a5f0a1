package io.vicfield.processor.manifest;

import io.vicfield.Scope;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.model.VicRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses a manifest. */
public final class ManifestReader {
    private static final Set<String> PROPERTIES = Set.of(
            "component",
            "type",
            "scope",
            "exact",
            "encoding",
            "depth",
            "no-follow",
            "skip-encode",
            "skip-decode",
            "optional",
            "required",
            "sensitive",
            "default",
            "atomic",
            "doc");

    private final Map<String, String> head = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** The lines of one key. */
    private record Block(String own, Map<String, String> properties, List<Former> formers) {}

    private ManifestReader() {}

    /**
     * Parses a manifest.
     *
     * @throws IllegalArgumentException if the manifest is invalid; the message names the line
     */
    public static Manifest read(String text) {
        ManifestReader reader = new ManifestReader();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reader.line(lines.get(i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("has the invalid line " + (i + 1), e);
            }
        }
        return reader.manifest();
    }

    private void line(String line) {
        String[] words = line.strip().split(" ", 2);
        String value = words.length > 1 ? Escapes.unescape(words[1]) : "";
        if (line.startsWith("    until ")) {
            until(value);
        } else if (line.startsWith("  former ")) {
            former(value);
        } else if (line.startsWith("  ")) {
            property(words[0], value);
        } else if (line.startsWith("key ")) {
            blocks.add(new Block(value, new HashMap<>(), new ArrayList<>()));
        } else if (!line.isEmpty()) {
            boolean known = line.startsWith("record ") || line.startsWith("namespace ");
            check(known && blocks.isEmpty() && head.put(words[0], value) == null);
        }
    }

    private void property(String word, String value) {
        switch (word) {
            case "scope" -> ScopeWords.parse(value);
            case "encoding" -> EncodingWords.parse(value);
            case "depth" -> Integer.parseInt(value);
            default -> check(PROPERTIES.contains(word));
        }
        check(last().properties().put(word, value) == null);
    }

    private void former(String value) {
        String[] words = value.split(" ", 2);
        check(words.length == 2);
        last().formers().add(new Former(words[1], ScopeWords.parse(words[0]), ""));
    }

    private void until(String value) {
        List<Former> formers = last().formers();
        check(!formers.isEmpty());
        int last = formers.size() - 1;
        formers.set(last, new Former(formers.get(last).own(), formers.get(last).scopes(), value));
    }

    private Block last() {
        check(!blocks.isEmpty());
        return blocks.get(blocks.size() - 1);
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }

    private Manifest manifest() {
        String record = head.get("record");
        if (record == null) {
            throw new IllegalArgumentException("has no line `record`");
        }
        List<ManifestKey> keys = blocks.stream().map(ManifestReader::key).toList();
        return new Manifest(record, head.getOrDefault("namespace", VicRecord.DEFAULT_NAMESPACE), keys);
    }

    private static ManifestKey key(Block block) {
        Map<String, String> said = block.properties();
        int depth = Integer.parseInt(said.getOrDefault("depth", "-1"));
        return new ManifestKey(
                block.own(),
                said.getOrDefault("component", block.own()),
                needed(block, "type"),
                scopes(block),
                said.containsKey("exact"),
                EncodingWords.parse(said.getOrDefault("encoding", "none")),
                block.formers(),
                depth,
                !said.containsKey("no-follow"),
                depth != 0 && !said.containsKey("skip-encode"),
                depth != 0 && !said.containsKey("skip-decode"),
                said.containsKey("optional"),
                said.containsKey("required"),
                said.containsKey("sensitive"),
                said.get("default"),
                said.getOrDefault("atomic", ""),
                said.getOrDefault("doc", ""));
    }

    private static Set<Scope> scopes(Block block) {
        return ScopeWords.parse(needed(block, "scope"));
    }

    private static String needed(Block block, String property) {
        String value = block.properties().get(property);
        if (value == null) {
            throw new IllegalArgumentException("has no `" + property + "` for the key `" + block.own() + "`");
        }
        return value;
    }
}
