package io.vicfield.examples.model;

import io.vicfield.migration.Migration;
import java.util.Map;
import java.util.TreeMap;

/** Hides the name of an executor from its guest. VIC stored the name under a read-only key before. */
final class ReadOnlyNames {
    private ReadOnlyNames() {}

    /**
     * Returns the migration of an executor at a place.
     *
     * @param version the version after the migration
     * @param hidden the hidden key of the name, for example {@code init/common/name}
     */
    static Migration hide(int version, String hidden) {
        return new Migration(version, "the guest does not see the name", values -> migrate(values, hidden));
    }

    private static Map<String, String> migrate(Map<String, String> values, String hidden) {
        Map<String, String> after = new TreeMap<>(values);
        String name = after.remove("guestinfo.vice./" + hidden);
        if (name != null) {
            after.put(hidden, name);
        }
        return after;
    }
}
