package io.vicfield.source;

import io.vicfield.Keys;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of options, {@code key=value}, as on a command line. A value may be empty or contain further {@code =}. If a
 * key is repeated, its last value counts, as in Go's programs. This class is thread-safe.
 *
 * @since 0.1
 */
public final class Options implements NamedSource {
    private final NavigableMap<String, String> values;
    private final NavigableSet<String> duplicates;
    private final NavigableSet<String> unread;

    private Options(List<String> options, Comparator<String> order) {
        values = new TreeMap<>(order);
        duplicates = new TreeSet<>(order);
        List<VicProblem> malformed = new ArrayList<>(0);
        for (int i = 0; i < options.size(); i++) {
            add(i, options.get(i), malformed);
        }
        if (!malformed.isEmpty()) {
            throw new VicDecodeException(malformed);
        }
        unread = new ConcurrentSkipListSet<>(order);
        unread.addAll(values.keySet());
    }

    /**
     * Parses options with keys in their stored case.
     *
     * @param options options of the form {@code key=value}
     * @return the options
     * @throws VicDecodeException if an option does not have the form {@code key=value}; it lists all such options by
     *     position
     */
    public static Options of(List<String> options) {
        return new Options(options, Comparator.naturalOrder());
    }

    /**
     * Parses options with keys in upper or lower case.
     *
     * @param options options of the form {@code key=value}
     * @return the options
     * @throws VicDecodeException if an option does not have the form {@code key=value}; it lists all such options by
     *     position
     */
    public static Options ignoringCase(List<String> options) {
        return new Options(options, String.CASE_INSENSITIVE_ORDER);
    }

    @Override
    public @Nullable String get(String key) {
        unread.remove(key);
        return values.get(key);
    }

    @Override
    public String nameOf(String key) {
        return values.containsKey(key) ? "option " + values.floorKey(key) : key;
    }

    /**
     * Returns these options for keys without their header: {@code createtime} for {@code guestinfo.vice..createtime}. Keys
     * that differ only in their header share an option.
     *
     * @return the source
     */
    public NamedSource withoutHeader() {
        return new Renamed(this, Keys::withoutHeader, this::nameOf);
    }

    /**
     * Returns these options under other names, for example an option's name in an earlier version.
     *
     * @param names the option of each key; a key without an option is missing
     * @return the source
     */
    public NamedSource renamed(Map<String, String> names) {
        return new Renamed(this, Map.copyOf(names)::get, this::nameOf);
    }

    /** {@return the keys that occur more than once, sorted} */
    public Set<String> duplicates() {
        return Collections.unmodifiableSet(duplicates);
    }

    /**
     * {@return the keys that were not read so far, sorted} Such a key is misspelt, belongs to another program, or is
     * replaced by a later option.
     */
    public Set<String> unread() {
        return Collections.unmodifiableSet(unread);
    }

    private void add(int index, String option, List<VicProblem> malformed) {
        int end = option.indexOf('=');
        if (end < 1) {
            // The problem omits the option's text, which may be a secret whose key is missing.
            malformed.add(new VicProblem(
                    "option " + (index + 1),
                    "options[" + index + "]",
                    "key=value",
                    "is not an option (not shown, because it may contain a secret); write it as key=value"));
            return;
        }
        String key = option.substring(0, end);
        if (values.remove(key) != null) {
            duplicates.add(key);
        }
        values.put(key, option.substring(end + 1));
    }
}
