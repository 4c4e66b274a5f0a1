package io.vicfield.codec;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The problems that a walk found, and how the walk ends with them.
 *
 * @since 0.1
 */
public final class Problems {
    private List<VicProblem> all = List.of();
    /** No value can be returned, not even leniently: Go would panic, or a record's constructor refuses the values. */
    private boolean fatal;

    Problems() {}

    void add(VicProblem problem) {
        if (all.isEmpty()) {
            all = new ArrayList<>();
        }
        all.add(problem);
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
        return all.isEmpty();
    }

    /** How many there are so far. */
    public int size() {
        return all.size();
    }

    /** All of them, in the order of the record's components. */
    public List<VicProblem> all() {
        return all;
    }

    /** Forgets the problems since an earlier state, because a value is missing or is decoded again. */
    void forget(int sizeBefore, boolean fatalBefore) {
        if (all.size() > sizeBefore) {
            all.subList(sizeBefore, all.size()).clear();
        }
        fatal = fatalBefore;
    }

    /**
     * Ends a strict decode of a value that may be null.
     *
     * @throws VicDecodeException if there is a problem
     */
    public void check() {
        if (fatal || !all.isEmpty()) {
            throw new VicDecodeException(all);
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
            throw new VicDecodeException(all);
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
            throw new VicDecodeException(all);
        }
        all.forEach(listener);
        return value;
    }
}
