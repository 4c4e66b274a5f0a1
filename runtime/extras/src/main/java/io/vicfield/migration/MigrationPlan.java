package io.vicfield.migration;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.secret.SecretKey;
import io.vicfield.text.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of migrations: a dry run, until a program sends or stores it.
 *
 * @param versionKey the key that holds the version
 * @param from the data's version before the steps
 * @param steps the missing migrations, in order
 * @param before the keys and values before the steps
 * @param after the keys and values after the steps
 * @since 0.1
 */
public record MigrationPlan(
        String versionKey, int from, List<Migration> steps, Map<String, String> before, Map<String, String> after) {
    private static final int SHOWN = 60;

    /**
     * Copies the steps and the maps.
     *
     * @param versionKey the key that holds the version
     * @param from the data's version before the steps
     * @param steps the steps to run, in order
     * @param before the keys and values before the steps
     * @param after the keys and values after the steps
     */
    public MigrationPlan {
        steps = List.copyOf(steps);
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
    }

    /** {@return whether the data is up to date} */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** {@return the changes, sorted by key: puts, and deletions of removed keys} */
    public List<OptionChange> changes() {
        return OptionChange.between(before, after);
    }

    /**
     * {@return the changes as a delta for the planned snapshot}
     *
     * @param snapshot the snapshot that was planned
     */
    public VicDelta delta(VicSnapshot snapshot) {
        if (!snapshot.values().equals(before)) {
            throw new IllegalArgumentException("this is not the snapshot of the plan; make a new plan");
        }
        return new VicDelta(changes(), List.of(), snapshot.changeVersion());
    }

    /** Describes the plan: the migrations, then a line per key. Masks secrets and shortens long values. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return versionKey + ": version " + from + " is up to date";
        }
        StringBuilder text = new StringBuilder(versionKey + ": version " + from + " to " + after.get(versionKey));
        steps.forEach(
                step -> text.append("\n  ").append(step.version()).append(": ").append(step.title()));
        changes().forEach(change -> text.append("\n").append(line(change)));
        return text.toString();
    }

    private String line(OptionChange change) {
        String key = change.key();
        String shownKey = Printable.escape(key);
        String old = before.get(key);
        String text = change.text();
        if (text == null) {
            return "- " + shownKey;
        }
        return old == null
                ? "+ " + shownKey + " = " + shown(key, text)
                : "~ " + shownKey + " = " + shown(key, text) + ", was " + shown(key, old);
    }

    private static String shown(String key, String text) {
        if (Keys.scopesOf(key).contains(Scope.SECRET) || key.equals(SecretKey.KEY)) {
            return "********";
        }
        return Printable.cut(text, SHOWN);
    }
}
