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
 * A source that finds a value under the first of its former keys where the present key is missing. The elements of a
 * joined list are read under the same former key as its count.
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
    /** The former key under which a value was found last, by its present key. */
    private final Map<String, FormerKey> found;
    /** The values that were read to collect the former keys. The codec asks for the same keys next. */
    private final Map<String, String> asked = new HashMap<>();

    FormerSource(RecordCodec<?> root, Target target, VicSource source) {
        this.byKey = new HashMap<>();
        this.found = new HashMap<>();
        this.source = source;
        new Finder(target).walk(root);
    }

    private FormerSource(Map<String, Candidates> byKey, Map<String, FormerKey> found, VicSource source) {
        this.byKey = byKey;
        this.found = found;
        this.source = source;
    }

    /**
     * The former keys of a value.
     *
     * @param head the key of the list that the value is part of; else its own key
     * @param optional whether the value shows that an optional one is present
     */
    private record Candidates(String head, boolean optional, List<FormerKey> formers) {}

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
        FormerKey former = found.get(problem.key());
        return former == null
                ? problem
                : new VicProblem(former.key(), problem.path(), problem.expected(), problem.message());
    }

    private @Nullable String look(String key, BiFunction<VicSource, String, @Nullable String> how) {
        Candidates candidates = byKey.get(key);
        if (candidates == null) {
            return how.apply(source, key);
        }
        return candidates.head.equals(key) ? head(key, candidates, how) : part(key, candidates, how);
    }

    private @Nullable String head(
            String key, Candidates candidates, BiFunction<VicSource, String, @Nullable String> how) {
        found.remove(key);
        String value = how.apply(source, key);
        boolean emptied = false;
        for (int i = 0; value == null && i < candidates.formers.size(); i++) {
            FormerKey former = candidates.formers.get(i);
            String stored = source.get(former.key());
            emptied |= "".equals(stored);
            if (stored != null && !stored.isEmpty()) {
                found.put(key, former);
                value = former.secret() ? source.getSecret(former.key()) : stored;
            }
        }
        return value == null && emptied && !candidates.optional ? "" : value;
    }

    /** Reads the elements of a joined list, under the former key where its count was found. */
    private @Nullable String part(
            String key, Candidates candidates, BiFunction<VicSource, String, @Nullable String> how) {
        FormerKey head = found.get(candidates.head);
        if (head == null) {
            return how.apply(source, key);
        }
        int index = Objects.requireNonNull(byKey.get(candidates.head)).formers.indexOf(head);
        FormerKey former = candidates.formers.get(index);
        found.put(key, former);
        return former.secret() ? source.getSecret(former.key()) : source.get(former.key());
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
        void key(String key, String head, boolean optional, List<FormerKey> formers) {
            byKey.put(key, new Candidates(head, optional, formers));
        }

        @Override
        List<String> names(String key, boolean indices) {
            boolean secret = Keys.scopesOf(key).contains(Scope.SECRET);
            String value = secret ? secret(key) : get(key);
            if (value == null || value.isEmpty()) {
                return List.of();
            }
            if (!secret) {
                asked.put(key, value);
            }
            List<String> names = indices ? indices(value) : distinct(value);
            admit(key, names);
            return names;
        }

        private void admit(String key, List<String> names) {
            listed += names.stream()
                    .mapToLong(name -> key.length() + name.length())
                    .sum();
            if (listed > LISTED) {
                throw new VicDecodeException(List.of(new VicProblem(
                        key,
                        "former keys",
                        "a list or map",
                        "lists too many elements or entries; where a record has former keys, the keys of all entries may"
                                + " have " + LISTED + " characters")));
            }
        }

        /** Names that do not open are a problem that the codec reports. */
        private @Nullable String secret(String key) {
            try {
                return getSecret(key);
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
