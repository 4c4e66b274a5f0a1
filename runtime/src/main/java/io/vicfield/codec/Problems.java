package io.vicfield.codec;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The problems that a walk found, and how the walk ends with them. Only the first ones are kept, because a hostile
 * configuration may have any number.
 *
 * @since 0.1
 */
public final class Problems {
    /** How many problems are kept. */
    static final int KEPT = 100;

    private List<VicProblem> kept = List.of();
    /** How many were found, including those that are not kept. */
    private int found;
    /** No value can be returned, not even leniently: Go would panic, or a record's constructor refuses the values. */
    private boolean fatal;

    Problems() {}

    void add(VicProblem problem) {
        if (kept.isEmpty()) {
            kept = new ArrayList<>();
        }
        if (found < KEPT) {
            kept.add(problem);
        }
        found++;
    }

    /** Counts a problem that is not kept. Returns false, and counts nothing, if the problem will be kept. */
    boolean countOnly() {
        if (found < KEPT) {
            return false;
        }
        found++;
        return true;
    }

    void fatal() {
        fatal = true;
    }

    /** Whether no value can be returned, not even leniently. */
    public boolean isFatal() {
        return fatal;
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found == 0;
    }

    /** How many there are so far. */
    public int size() {
        return found;
    }

    /** The first of them, in the order of the record's components. If there are more, the last element says how many. */
    public List<VicProblem> all() {
        if (found <= KEPT) {
            return kept;
        }
        List<VicProblem> all = new ArrayList<>(kept);
        String root = kept.get(0).path().split("[.\\[]", 2)[0];
        all.add(new VicProblem(
                "", root, "no problem", "has " + (found - KEPT) + " more problems, which are not listed"));
        return all;
    }

    /** Forgets the problems since an earlier state, because a value is missing or is decoded again. */
    void forget(int sizeBefore, boolean fatalBefore) {
        if (kept.size() > sizeBefore) {
            kept.subList(sizeBefore, kept.size()).clear();
        }
        found = sizeBefore;
        fatal = fatalBefore;
    }

    /**
     * Ends a strict decode of a value that may be null.
     *
     * @throws VicDecodeException if there is a problem
     */
    public void check() {
        if (fatal || !isEmpty()) {
            throw new VicDecodeException(all());
        }
    }

    /**
     * Ends a strict decode.
     *
     * @throws VicDecodeException if there is a problem
     */
    public <T> T strictly(@Nullable T value) {
        check();
        if (value == null) {
            throw new VicDecodeException(all());
        }
        return value;
    }

    /**
     * Ends a lenient decode.
     *
     * @param listener is given every problem
     * @throws VicDecodeException if no value can be returned
     */
    public <T> T leniently(@Nullable T value, Consumer<VicProblem> listener) {
        if (value == null || fatal) {
            throw new VicDecodeException(all());
        }
        all().forEach(listener);
        return value;
    }
}
