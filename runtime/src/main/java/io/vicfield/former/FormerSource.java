package io.vicfield.former;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.codec.Component;
import io.vicfield.codec.RecordCodec;
import io.vicfield.text.Integers;
import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A source that finds a value under the first of its former keys where the current key is missing. The elements of a
 * joined list are read beside its count, and the encoding of a value beside the value.
 *
 * <p>A writer that cannot delete keys sets a former key to the empty value. The empty value then stands for the zero value,
 * and an optional value is absent.
 */
public final class FormerSource implements VicSource {
    /** More elements than any list has: a larger count is damage, and the codec reports it. */
    private static final int MOST = 1 << 16;
    /** More characters than the keys of all entries have that can be stored in a VM. Counts may list any number. */
    private static final int LISTED = 1 << 19;

    private final Map<String, Candidates> byKey;
    private final VicSource source;
    /** The former key under which a value was found last, by its current key. */
    private final Map<String, String> found;
    /** The values that were read to collect the former keys. The codec asks for the same keys next. */
    private final Map<String, String> asked = new HashMap<>();

    FormerSource(RecordCodec<?> root, Target target, VicSource source) {
        this.byKey = new HashMap<>();
        this.found = new HashMap<>();
        this.source = source;
        new Finder(target).walk(root);
    }

    private FormerSource(Map<String, Candidates> byKey, Map<String, String> found, VicSource source) {
        this.byKey = byKey;
        this.found = found;
        this.source = source;
    }

    /**
     * The former keys of a value.
     *
     * @param valueKey the key of the value that this is part of, such as the count of a joined list; else its own key
     * @param optional whether the value shows that an optional one is present
     */
    private record Candidates(String valueKey, boolean optional, List<String> formers) {}

    @Override
    public @Nullable String get(String key) {
        String known = asked.remove(key);
        return known != null ? known : look(key, VicSource::get);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return look(key, VicSource::getSecret);
    }

    @Override
    public VicSource fresh() {
        return new FormerSource(byKey, found, source.fresh());
    }

    /** Names the former key in every problem of a value that was found there. */
    public VicDecodeException named(VicDecodeException e) {
        return new VicDecodeException(e.problems().stream().map(this::named).toList());
    }

    /** Names the former key in a problem of a value that was found there. */
    public VicProblem named(VicProblem problem) {
        String former = found.get(problem.key());
        return former == null ? problem : new VicProblem(former, problem.path(), problem.expected(), problem.message());
    }

    private @Nullable String look(String key, BiFunction<VicSource, String, @Nullable String> how) {
        Candidates candidates = byKey.get(key);
        if (candidates == null) {
            return how.apply(source, key);
        }
        return candidates.valueKey.equals(key) ? value(key, candidates, how) : part(key, candidates, how);
    }

    /** Reads a value, or the count of a list. */
    private @Nullable String value(
            String key, Candidates candidates, BiFunction<VicSource, String, @Nullable String> how) {
        found.remove(key);
        String value = how.apply(source, key);
        boolean emptied = false;
        for (int i = 0; value == null && i < candidates.formers.size(); i++) {
            String former = candidates.formers.get(i);
            String stored = source.get(former);
            emptied |= "".equals(stored);
            if (stored != null && !stored.isEmpty()) {
                found.put(key, former);
                value = isSecret(former) ? source.getSecret(former) : stored;
            }
        }
        return value == null && emptied && !candidates.optional ? "" : value;
    }

    /** Reads the elements of a joined list, or a value's encoding, beside the former key where the value was found. */
    private @Nullable String part(
            String key, Candidates candidates, BiFunction<VicSource, String, @Nullable String> how) {
        String formerValue = found.get(candidates.valueKey);
        if (formerValue == null) {
            return how.apply(source, key);
        }
        int index =
                Objects.requireNonNull(byKey.get(candidates.valueKey)).formers.indexOf(formerValue);
        String former = candidates.formers.get(index);
        found.put(key, former);
        return isSecret(former) ? source.getSecret(former) : source.get(former);
    }

    private static boolean isSecret(String key) {
        return Keys.scopesOf(key).contains(Scope.SECRET);
    }

    /** Collects the former keys of all stored values. */
    private final class Finder extends FormerKeyWalk {
        private long listed;

        Finder(Target target) {
            super(target);
        }

        @Override
        boolean visits(Component component) {
            return component.key().reads();
        }

        @Override
        void key(ValueAt current, String rest, List<ValueAt> formers) {
            byKey.put(
                    current.wireKey(rest), new Candidates(current.wireKey(), current.optional(), keys(formers, rest)));
        }

        @Override
        List<String> names(ValueAt list, boolean indices) {
            String key = list.wireKey();
            boolean secret = isSecret(key);
            String value = listed(key, secret);
            if (value == null || value.isEmpty()) {
                return List.of();
            }
            if (!secret) {
                asked.put(key, value);
            }
            List<String> names = indices ? indices(value) : distinct(value);
            admit(list, names);
            return names;
        }

        private void admit(ValueAt list, List<String> names) {
            listed += names.stream()
                    .mapToLong(name -> list.prefix().length() + name.length())
                    .sum();
            if (listed > LISTED) {
                throw new VicDecodeException(List.of(new VicProblem(
                        list.wireKey(),
                        list.path(),
                        "a list or map",
                        "lists too many elements or entries; where a record has former keys, the keys of all entries may"
                                + " have " + LISTED + " characters")));
            }
        }

        /** Names that do not open, under their current or a former key, are a problem that the codec reports. */
        private @Nullable String listed(String key, boolean secret) {
            try {
                return secret ? getSecret(key) : get(key);
            } catch (VicSecretException e) {
                return null;
            }
        }

        private List<String> distinct(String names) {
            return List.copyOf(new LinkedHashSet<>(Arrays.asList(Names.split(names))));
        }

        private List<String> indices(String count) {
            long last = Integers.readable(count) ? Long.parseLong(count) : -1;
            return last < 0 || last >= MOST
                    ? List.of()
                    : IntStream.rangeClosed(0, (int) last)
                            .mapToObj(Integer::toString)
                            .toList();
        }
    }
}
