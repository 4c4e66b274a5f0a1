package io.vicfield.examples.inspect.records;

import io.vicfield.VicProblem;
import io.vicfield.codec.Shape;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.schema.KeyPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file and its contents. */
public final class Stored {
    /** An entry or element in the path of a pattern. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\"\\*\"]|\\[#]");

    private final String file;
    private final Map<String, String> values;
    private final KnownRecord<?> record;
    private final boolean found;
    private final Map<String, KeyPattern> owned = new HashMap<>();
    private final EntryNames names;

    /**
     * Creates the contents.
     *
     * @param file the file's name
     * @param values the values by key, sorted
     * @param record the record type of the values
     * @param found whether the record was detected from the keys, and not given
     */
    public Stored(String file, Map<String, String> values, KnownRecord<?> record, boolean found) {
        this.file = file;
        this.values = values;
        this.record = record;
        this.found = found;
        names = new EntryNames(this);
        for (String key : values.keySet()) {
            KeyPattern pattern = record.codec().patterns().find(key);
            if (pattern != null) {
                owned.put(key, pattern);
            }
        }
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** The values by key, sorted. */
    public Map<String, String> values() {
        return values;
    }

    /** The record type of the values. */
    public KnownRecord<?> record() {
        return record;
    }

    /** Whether the record was detected from the keys, and not given. */
    public boolean found() {
        return found;
    }

    /** Describes the decoded file in one line. */
    public String title() {
        String how = found ? " (found from the keys)" : "";
        return record.name() + how + ": " + owned() + " of " + Words.keys(values.size());
    }

    /** The number of keys that belong to the record. */
    public int owned() {
        return owned.size();
    }

    /** The keys that do not belong to the record. */
    public List<String> foreign() {
        return values.keySet().stream().filter(key -> !owns(key)).toList();
    }

    /** Returns whether the key belongs to the record. */
    public boolean owns(String key) {
        return pattern(key) != null;
    }

    /** Returns whether the file contains the key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns the path of a key's component, with the names of entries and the indices of elements. */
    public String path(String key) {
        KeyPattern pattern = pattern(key);
        Matcher placeholders = PLACEHOLDER.matcher(pattern == null ? "" : pattern.path());
        Iterator<String> shown = record.codec().patterns().names(key).iterator();
        StringBuilder path = new StringBuilder();
        while (shown.hasNext() && placeholders.find()) {
            boolean index = placeholders.group().equals("[#]");
            String name = index ? "[" + shown.next() + "]" : "[\"" + names.of(shown.next()) + "\"]";
            placeholders.appendReplacement(path, Matcher.quoteReplacement(name));
        }
        return placeholders.appendTail(path).toString();
    }

    /** Returns the record's patterns at a path and below it, stored or not. */
    public List<KeyPattern> patternsAt(List<String> steps) {
        return record.codec().patterns().all().stream()
                .filter(pattern -> startsWith(steps(pattern), steps))
                .toList();
    }

    /** Returns the steps of a pattern's path below the record; null stands for any name or index. */
    public static List<@Nullable String> steps(KeyPattern pattern) {
        String path = pattern.path().replace("[\"*\"]", ".*").replace("[#]", ".*");
        List<@Nullable String> steps = new ArrayList<>(Arrays.asList(path.split("\\.")));
        steps.remove(0);
        steps.replaceAll(step -> "*".equals(step) ? null : step);
        return steps;
    }

    private static boolean startsWith(List<@Nullable String> pattern, List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            boolean fits = i < pattern.size()
                    && (pattern.get(i) == null || steps.get(i).equals(pattern.get(i)));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a key belongs to the component at a path, or to one below it. */
    public boolean isAt(String key, String path) {
        String its = path(key);
        return its.equals(path) || its.startsWith(path + ".") || its.startsWith(path + "[");
    }

    /** Returns the component of a key, or null if the key has none. */
    public @Nullable KeyPattern pattern(String key) {
        return has(key) ? owned.get(key) : record.codec().patterns().find(key);
    }

    /** Returns whether the value is masked, because the component is secret or sensitive. */
    public boolean masks(String key) {
        return record.codec().patterns().masked(key);
    }

    /**
     * Returns whether a key holds the generation of an atomic group. Live stores and deltas write it; codecs do not.
     */
    public static boolean isGeneration(KeyPattern pattern) {
        return pattern.component().shape() instanceof Shape.Generation;
    }

    /** Describes a file that cannot be decoded as its record. */
    public Failure unreadable(List<VicProblem> problems) {
        return new Failure(file + ": cannot be decoded as " + record.name(), problems);
    }
}
