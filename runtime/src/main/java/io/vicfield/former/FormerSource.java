package io.vicfield.former;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.codec.Component;
import io.vicfield.codec.RecordCodec;
import io.vicfield.text.Integers;
import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A source that finds a value under the first of its former keys where the present key is missing. The elements of a
 * joined list come from where its count is. An empty value under a former key counts as missing: a writer that cannot
 * delete leaves it behind. Only a map's entries and a list's elements may be empty.
 */
public final class FormerSource implements VicSource {
    /** More elements than any list has: a larger count is damage, and the codec reports it. */
    private static final int MOST = 1 << 16;

    private final Map<String, Candidates> byKey;
    private final VicSource source;

    FormerSource(RecordCodec<?> root, Target target, VicSource source) {
        this.byKey = new HashMap<>();
        this.source = source;
        new Finder(target).walk(root);
    }

    private FormerSource(Map<String, Candidates> byKey, VicSource source) {
        this.byKey = byKey;
        this.source = source;
    }

    /** The former keys of a key; the key of the list that it is part of; whether it is a component's own value. */
    private record Candidates(String head, boolean own, List<FormerKey> formers) {}

    @Override
    public @Nullable String get(String key) {
        String value = source.get(key);
        return value == null || isMoved(key) ? formerly(key, value) : value;
    }

    @Override
    public @Nullable String getSecret(String key) {
        FormerKey former = find(key);
        return former == null ? source.getSecret(key) : value(former);
    }

    @Override
    public VicSource fresh() {
        return new FormerSource(byKey, source.fresh());
    }

    /** Names the former key in every problem of a value that was found there. */
    public VicDecodeException named(VicDecodeException e) {
        return new VicDecodeException(e.problems().stream().map(this::named).toList());
    }

    /** Names the former key in a problem of a value that was found there. */
    public VicProblem named(VicProblem problem) {
        FormerKey former = find(problem.key());
        return former == null
                ? problem
                : new VicProblem(former.key(), problem.path(), problem.expected(), problem.message());
    }

    /** Whether a joined list's count is under a former key: then its elements are too. */
    private boolean isMoved(String key) {
        Candidates candidates = byKey.get(key);
        return candidates != null && !candidates.head.equals(key) && source.get(candidates.head) == null;
    }

    private @Nullable String formerly(String key, @Nullable String present) {
        FormerKey former = find(key);
        return former == null ? present : value(former);
    }

    private @Nullable String value(FormerKey former) {
        return former.secret() ? source.getSecret(former.key()) : source.get(former.key());
    }

    /** The former key that a value is under; null if it is under its present key, or missing. */
    private @Nullable FormerKey find(String key) {
        Candidates candidates = byKey.get(key);
        if (candidates == null || source.get(candidates.head) != null) {
            return null;
        }
        Candidates head = byKey.getOrDefault(candidates.head, candidates);
        for (int i = 0; i < head.formers.size(); i++) {
            String value = source.get(head.formers.get(i).key());
            if (value != null && (!head.own || !value.isEmpty())) {
                return candidates.formers.get(i);
            }
        }
        return null;
    }

    /** Collects the former keys of everything that is stored. */
    private final class Finder extends FormerKeyWalk {
        Finder(Target target) {
            super(target);
        }

        @Override
        boolean visits(Component component) {
            return component.key().reads();
        }

        @Override
        void key(String key, String head, boolean own, List<FormerKey> formers) {
            byKey.put(key, new Candidates(head, own, formers));
        }

        @Override
        List<String> names(String key, boolean indices) {
            String value = get(key);
            if (value == null || value.isEmpty()) {
                return List.of();
            }
            return indices ? indices(value) : Arrays.asList(Names.split(value));
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
