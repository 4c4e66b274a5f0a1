package io.vicfield.migration;

import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The migrations of a configuration from version to version, and the key that holds the version. A missing or empty key
 * means version 0, as in VIC.
 *
 * @since 0.1
 */
public final class Migrations {
    /** The number of characters of a value in a message. */
    private static final int SHOWN = 60;

    private final String versionKey;
    private final List<Migration> steps;

    /**
     * Creates a sequence of migrations, which may be given in any order.
     *
     * @param versionKey the key that holds the version, for example {@code guestinfo.vice./version/PluginVersion}
     * @param steps the migrations, with consecutive versions
     * @throws IllegalArgumentException if the list is empty, or its versions are not consecutive
     */
    public Migrations(String versionKey, List<Migration> steps) {
        this.versionKey = versionKey;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(Migration::version))
                .toList();
        check(this.steps);
    }

    /** {@return the version that the last migration leads to} */
    public int latest() {
        return steps.get(steps.size() - 1).version();
    }

    /**
     * Returns the version of the data.
     *
     * @param values the keys and values
     * @return the version, from 0
     * @throws IllegalArgumentException if the value is not a version
     */
    public int versionOf(Map<String, String> values) {
        String text = values.getOrDefault(versionKey, "");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(
                    versionKey + " is not a version: expected a whole number from 0, found \""
                            + Printable.cut(text, SHOWN) + "\"");
        }
        return Integer.parseInt(text);
    }

    /**
     * Runs every missing migration on copies. Data of the latest version, or of a version of a newer program, stays
     * unchanged.
     *
     * @param values the keys and values; not changed
     * @return the plan
     * @throws IllegalArgumentException if the value is not a version, or the data is older than the first migration
     * @throws IllegalStateException if a step fails; it names the step
     */
    public MigrationPlan plan(Map<String, String> values) {
        int version = versionOf(values);
        int oldest = steps.get(0).version() - 1;
        if (version < oldest) {
            throw new IllegalArgumentException(versionKey + " is " + version + ", but the first migration starts at "
                    + oldest + "; migrate the data with an earlier release, or add the missing migrations");
        }
        List<Migration> due =
                steps.stream().filter(step -> step.version() > version).toList();
        Map<String, String> after = new TreeMap<>(values);
        for (Migration step : due) {
            after = run(step, after);
        }
        if (!due.isEmpty()) {
            after.put(versionKey, Integer.toString(latest()));
        }
        return new MigrationPlan(versionKey, version, due, values, after);
    }

    /**
     * Plans the migrations of a VM's extraConfig. Send {@link MigrationPlan#delta}.
     *
     * @param snapshot the VM's keys and values
     * @return the plan
     */
    public MigrationPlan plan(VicSnapshot snapshot) {
        return plan(snapshot.values());
    }

    /**
     * Runs the missing migrations: {@code plan(values).after()}.
     *
     * @param values the keys and values; not changed
     * @return the keys and values after the migrations
     */
    public Map<String, String> run(Map<String, String> values) {
        return plan(values).after();
    }

    private Map<String, String> run(Migration step, Map<String, String> values) {
        Map<String, String> after;
        try {
            after = new TreeMap<>(step.step().apply(Collections.unmodifiableMap(values)));
        } catch (RuntimeException e) {
            throw new IllegalStateException(name(step) + " failed: " + e.getMessage(), e);
        }
        if (!Objects.equals(after.get(versionKey), values.get(versionKey))) {
            throw new IllegalStateException(
                    name(step) + " changes " + versionKey + ", which only Migrations may write");
        }
        return after;
    }

    private static String name(Migration step) {
        return "the migration to version " + step.version() + " (" + step.title() + ")";
    }

    private static void check(List<Migration> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no migrations were given");
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            int before = steps.get(i - 1).version();
            int version = steps.get(i).version();
            if (version == before) {
                wrong.add("two migrations lead to version " + version);
            } else if (version > before + 1) {
                wrong.add("no migration leads to version " + (before + 1) + ", which comes before " + version
                        + ": for a version without changes, use Migration.none");
            }
        }
        if (steps.get(0).version() < 1) {
            wrong.add("a migration leads to version " + steps.get(0).version() + ": versions count from 1");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("migrations: " + String.join("; ", wrong));
        }
    }
}
