package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.input.StoredFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A file with a {@link Sample}, whose secrets look sealed. */
final class SampleFile {
    private SampleFile() {}

    static Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("guestinfo.vice./name", "box");
        values.put("guestinfo.vice..size", "-9223372036854775808");
        values.put("ratio", "3.14E+00");
        values.put("guestinfo.vice./on", "true");
        values.put("guestinfo.vice./since", "2009-11-10 23:00:00.5 +0000 UTC");
        values.put("guestinfo.vice./every", "90000000000");
        values.put("guestinfo.vice./address", "AAAAAAAAAAAAAP//fwAAAg==");
        values.put("guestinfo.vice./level", "2");
        values.put("guestinfo.vice./data", "AQID");
        values.put("guestinfo.vice./words", "1");
        values.put("guestinfo.vice./words~", "echo|a, \"b\"");
        values.put("guestinfo.vice./numbers", "1");
        values.put("guestinfo.vice./numbers~", "1|-2");
        values.put("guestinfo.vice./past", "set by others");
        putEntries(values);
        putSecrets(values);
        return values;
    }

    static String in(Path folder) {
        return Run.file(folder, values());
    }

    /** Returns the changed keys, with null for deleted ones. */
    static Map<String, String> changes(String file) {
        Map<String, String> before = values();
        Map<String, String> after = StoredFile.read(file);
        Map<String, String> changes = new TreeMap<>(after);
        changes.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(key -> changes.put(key, null));
        changes.keySet().removeIf(key -> key.equals(".encoding") || key.equals("displayName"));
        return changes;
    }

    /** Returns keys with their values. */
    static Map<String, String> keys(String... pairs) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static void putEntries(Map<String, String> values) {
        values.put("guestinfo.vice./groups", "none|some");
        values.put("guestinfo.vice./groups|some", "0");
        values.put("guestinfo.vice./groups|some~", "one");
        values.put("guestinfo.vice..parts@non-persistent", "a|b/c");
        values.put("guestinfo.vice..parts|a.count@non-persistent", "1");
        values.put("guestinfo.vice./parts|b/c/count@non-persistent", "2");
        values.put("guestinfo.vice./spares", "0");
        values.put("guestinfo.vice./spares|0/count", "3");
    }

    private static void putSecrets(Map<String, String> values) {
        values.put("guestinfo.vice./parts|a/password@secret@non-persistent", "c2VhbGVkLWE=");
        values.put("guestinfo.vice./parts|b/c/password@secret@non-persistent", "c2VhbGVkLWI=");
        values.put("guestinfo.vice./spares|0/password@secret", "c2VhbGVkLWM=");
        values.put("guestinfo.vice./lock/key@secret", "c2VhbGVkLWQ=");
        values.put("guestinfo.vice./token@secret", "c2VhbGVkLWU=");
        values.put("guestinfo.vice./pin@secret", "c2VhbGVkLWY=");
        values.put("guestinfo.vice./codes@secret", "c2VhbGVkLWc=");
        values.put("guestinfo.vice./codes~@secret", "c2VhbGVkLWg=");
        values.put("guestinfo.vice./vault@secret", "c2VhbGVkLWk=");
        values.put("guestinfo.vice./vault|x@secret", "c2VhbGVkLWo=");
    }
}
