package io.vicfield.examples.benchmarks.hand;

import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.Map;

/**
 * The key prefixes of one entry, made once per entry.
 *
 * @param readOnly the prefix with the namespace and slashes
 * @param readWrite the prefix with the namespace and dots
 * @param hidden the prefix without the namespace
 */
record EntryKey(String readOnly, String readWrite, String hidden) {
    /**
     * Creates the prefixes for an entry of a read-only map at the root, whose hidden keys begin with the map's
     * read-only key.
     */
    static EntryKey of(String map, String name) {
        String slashed = name.replace('.', '/');
        return new EntryKey(
                "guestinfo.vice./" + map + '|' + slashed,
                "guestinfo.vice.." + map + '|' + name.replace('/', '.'),
                map + '|' + slashed);
    }

    /**
     * Returns the names of a map's entries in the order of the wire format. If a name cannot be written, adds problems
     * and returns no names.
     */
    static String[] names(Map<String, ?> map, String key, Puts out) {
        String[] names = map.keySet().toArray(new String[0]);
        boolean good = true;
        for (String name : names) {
            good &= isWritable(name, key, out);
        }
        if (!good) {
            return new String[0];
        }
        Arrays.sort(names, Names.BYTE_ORDER);
        return names;
    }

    private static boolean isWritable(String name, String key, Puts out) {
        if (name == null || name.isEmpty() || name.indexOf('|') >= 0 || name.indexOf('@') >= 0) {
            out.refuse(key, "has an entry whose name cannot be written");
            return false;
        }
        if (name.indexOf('.') >= 0 || name.indexOf('/') >= 0) {
            out.ambiguous();
        }
        return true;
    }
}
