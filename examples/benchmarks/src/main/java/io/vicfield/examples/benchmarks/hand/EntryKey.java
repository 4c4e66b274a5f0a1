package io.vicfield.examples.benchmarks.hand;

import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.Map;

/**
 * What stands in front of the keys below an entry, made once per entry.
 *
 * @param readOnly with header and slashes
 * @param readWrite with header and dots
 * @param hidden without header
 */
record EntryKey(String readOnly, String readWrite, String hidden) {
    /** Of the read-only maps at the root, whose hidden keys are below their read-only form. */
    static EntryKey of(String map, String name) {
        String slashed = name.replace('.', '/');
        return new EntryKey(
                "guestinfo.vice./" + map + '|' + slashed,
                "guestinfo.vice.." + map + '|' + name.replace('/', '.'),
                map + '|' + slashed);
    }

    /** The names of a map's entries in the wire's order; none, and problems, if one of them cannot be written. */
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
