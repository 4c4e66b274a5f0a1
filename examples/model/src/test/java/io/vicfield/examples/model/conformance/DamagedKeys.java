package io.vicfield.examples.model.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the problems in the keys of a shape (wire-format, "Decoding"): values that cannot be parsed, counts that do not
 * fit their elements, and listed elements and scalars without a key. A problem of a joined element or of an entry's
 * name belongs to the key of the count or of the names.
 */
final class DamagedKeys {
    private final GoTypes types;
    private final Map<String, String> source;
    private final Set<String> damaged = new TreeSet<>();
    private final Map<String, String> partOf = new HashMap<>();

    private DamagedKeys(GoTypes types, Map<String, String> source) {
        this.types = types;
        this.source = source;
    }

    static DamagedKeys of(Shape shape, Map<String, String> source) {
        DamagedKeys keys = new DamagedKeys(shape.types(), source);
        keys.struct(shape.root(), "");
        return keys;
    }

    Set<String> keys() {
        return damaged;
    }

    /** Returns the key, or the key of the names or count that it belongs to. */
    String whole(String key) {
        return partOf.getOrDefault(key, key);
    }

    private void value(GoType type, String key) {
        switch (type.kind()) {
            case "ptr" -> value(type.element(), key);
            case "struct" -> struct(type, key);
            case "list" -> list(type.element(), key);
            case "map" -> map(type, key);
            default -> scalar(type, key, source.get(key));
        }
    }

    private void struct(GoType type, String key) {
        for (GoField field : types.components(type)) {
            String child = GoKeys.child(key, field);
            if (child != null && isRead(field)) {
                value(field.type(), child);
            }
        }
    }

    private static boolean isRead(GoField field) {
        return !field.recurse().equals("depth=0")
                && !field.recurse().equals("nofollow")
                && !field.recurse().equals("skip-decode")
                && !(field.type().is("list") && field.type().element().is("ptr"));
    }

    private void scalar(GoType type, String key, @Nullable String text) {
        if (text != null && !GoTexts.isValue(type, text)) {
            damaged.add(key);
        }
    }

    private void list(GoType element, String key) {
        int length = length(key);
        if (element.joins()) {
            if (length > 0) {
                elements(element, key, length);
            }
            return;
        }
        for (int i = 0; i < length; i++) {
            String entry = GoKeys.entry(key, "|" + i);
            value(element, entry);
            if (!isThere(element, entry) && !types.mayWriteNothing(element)) {
                damaged.add(entry);
            }
        }
    }

    private int length(String key) {
        String count = source.getOrDefault(key, "");
        if (count.isEmpty()) {
            return 0;
        }
        if (!GoTexts.isWhole(count, 64)) {
            damaged.add(key);
            return 1;
        }
        return Integer.parseInt(count) + 1;
    }

    private void elements(GoType element, String key, int length) {
        String joined = GoKeys.entry(key, "~");
        partOf.put(joined, key);
        String[] texts = source.containsKey(joined) ? source.get(joined).split("\\|", -1) : new String[0];
        if (texts.length != length) {
            damaged.add(key);
        }
        for (int i = 0; i < Math.min(length, texts.length); i++) {
            partOf.put(GoKeys.entry(key, "|" + i), key);
            scalar(element, key, texts[i]);
        }
    }

    private void map(GoType type, String key) {
        String names = source.getOrDefault(key, "");
        if (names.isEmpty()) {
            return;
        }
        for (String name : names.split("\\|", -1)) {
            String entry = GoKeys.entry(key, "|" + name);
            if (!GoTexts.isValue(type.of().get(0), name)) {
                damaged.add(key);
                partOf.put(entry, key);
            }
            value(type.element(), entry);
            if (type.element().joins() && !source.containsKey(entry)) {
                damaged.add(entry);
            }
        }
    }

    private boolean isThere(GoType element, String entry) {
        if (!element.is("struct")) {
            return source.containsKey(entry);
        }
        String stem = entry.replaceFirst("@.*", "");
        return source.keySet().stream().anyMatch(key -> isBelow(key, stem));
    }

    /** Returns whether a key is below an entry, in any form: separators and header may differ. */
    private static boolean isBelow(String key, String entry) {
        return bare(key).startsWith(bare(entry) + "/");
    }

    private static String bare(String key) {
        return key.replaceFirst("^guestinfo\\.vice\\..", "").replace('.', '/');
    }
}
