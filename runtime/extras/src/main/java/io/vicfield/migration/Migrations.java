package io.vicfield.migration;

import io.vicfield.extraconfig.VicSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Every step of a configuration, from version to version, and the key that holds the version. Data without that key, or
 * with an empty one, has version 0, as in VIC.
 */
public final class Migrations {
    private final String versionKey;
    private final List<Migration> steps;

    /**
     * In any order.
     *
     * @param versionKey where the version is stored, {@code guestinfo.vice./version/PluginVersion} say
     * @throws IllegalArgumentException if there is no step, two lead to one version, or none to one between two others
     */
    public Migrations(String versionKey, List<Migration> steps) {
        this.versionKey = versionKey;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(Migration::version))
                .toList();
        check(this.steps);
    }

    /** The version that the last step leads to. */
    public int latest() {
        return steps.get(steps.size() - 1).version();
    }

    /**
     * The version of some data.
     *
     * @throws IllegalArgumentException if its value is not a version
     */
    public int versionOf(Map<String, String> values) {
        String text = values.getOrDefault(versionKey, "");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(
                    versionKey + " is not a version: expected a whole number from 0, found \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    /**
     * Runs every step that the data has not had, on copies: nothing is changed anywhere. Data of the latest version, or of
     * one that a newer program wrote, stays as it is.
     *
     * @throws IllegalArgumentException if the version is none, or older than what the first step starts from
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

    /** The same of a VM's extraConfig; {@link MigrationPlan#delta} is what to send. */
    public MigrationPlan plan(VicSnapshot snapshot) {
        return plan(snapshot.values());
    }

    /** What the data becomes, with its new version: {@code plan(values).after()}. */
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
                wrong.add("two lead to version " + version);
            } else if (version > before + 1) {
                wrong.add("none leads to version " + (before + 1) + ", which comes before " + version
                        + ": for a version without changes, use Migration.none");
            }
        }
        if (steps.get(0).version() < 1) {
            wrong.add("one leads to version " + steps.get(0).version() + ": versions count from 1");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("migrations: " + String.join("; ", wrong));
        }
    }
}
