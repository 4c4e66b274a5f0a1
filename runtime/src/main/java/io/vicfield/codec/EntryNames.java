package io.vicfield.codec;

import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Encodes and checks the names of a map's entries. */
final class EntryNames {
    private EntryNames() {}

    /** The name of an entry; null, and a problem, if it has none. */
    static <K> @Nullable String write(
            Scalar<K> type, @Nullable K key, ComponentKey map, @Nullable String prefix, Encoding out) {
        String name = null;
        String refusal = "has an entry whose key has no encoded value";
        try {
            name = key == null ? null : type.write(key);
        } catch (IllegalArgumentException e) {
            refusal = unwritable(map, e);
        }
        if (name == null) {
            out.problem(map, prefix, type.type(), refusal);
        }
        return name;
    }

    private static String unwritable(ComponentKey map, IllegalArgumentException e) {
        return e instanceof ConversionException refusal
                ? refusal.message("an entry's key", map.masked)
                : "has an entry whose key " + (map.masked ? "cannot be encoded" : e.getMessage());
    }

    /** Whether all names can be written; each that cannot is a problem. */
    static boolean check(
            @Nullable String[] names, boolean ofLists, ComponentKey map, @Nullable String prefix, Encoding out) {
        boolean good = true;
        for (String name : names) {
            String refusal = name == null ? "has an entry whose key is null" : refusal(name, ofLists, out);
            if (refusal != null) {
                boolean shown = name != null && !name.isEmpty() && !map.masked;
                out.problem(
                        map,
                        shown ? map.entryPrefix(out.entry, prefix) + safe(name) : prefix,
                        "an entry's name",
                        refusal);
                good = false;
            }
        }
        return good;
    }

    /** Returns each name once; repeated names are one problem. Names that vicfield writes are sorted. */
    static Collection<String> distinct(String[] names, Decoding in, ComponentKey map, @Nullable String prefix) {
        boolean sorted = true;
        for (int i = 1; sorted && i < names.length; i++) {
            sorted = Names.BYTE_ORDER.compare(names[i - 1], names[i]) < 0;
        }
        if (sorted) {
            return Arrays.asList(names);
        }
        Set<String> distinct = new LinkedHashSet<>(Arrays.asList(names));
        if (distinct.size() < names.length) {
            in.problem(map, prefix, "distinct names", "holds a name more than once");
        }
        return distinct;
    }

    /** The reason why a map cannot have an entry of this name; null if it can. */
    static @Nullable String refusal(String name, boolean ofLists, @Nullable Encoding out) {
        if (name.isEmpty()) {
            return "has an entry with an empty name, which cannot be decoded";
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '|' || c == '@') {
                return "is an entry's name with a " + c + ", which separates " + (c == '|' ? "names" : "suffixes")
                        + " in keys";
            }
            if (out != null && (c == '.' || c == '/')) {
                out.ambiguous();
            }
        }
        boolean taken = ofLists && name.endsWith("~");
        return taken ? "is an entry's name that ends in ~, which marks the keys of list elements" : null;
    }

    /** Replaces each | of a name, because it would separate two names in a path. */
    private static String safe(String name) {
        return name.replace('|', '¦');
    }
}
