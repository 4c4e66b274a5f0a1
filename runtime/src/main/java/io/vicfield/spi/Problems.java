package io.vicfield.spi;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a walk found to be wrong, and what becomes of that in the end. */
final class Problems {
    private List<VicProblem> all = List.of();
    /** No value can be given: Go would crash, or a record's constructor refuses. */
    private boolean fatal;

    void add(VicProblem problem) {
        if (all.isEmpty()) {
            all = new ArrayList<>();
        }
        all.add(problem);
    }

    /** Says that there is no value to give, even leniently. */
    void fatal() {
        fatal = true;
    }

    boolean isFatal() {
        return fatal;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    List<VicProblem> all() {
        return all;
    }

    /** Forgets the problems since then: what they are about turned out to be absent, or is read again. */
    void forget(int sizeBefore, boolean fatalBefore) {
        if (all.size() > sizeBefore) {
            all.subList(sizeBefore, all.size()).clear();
        }
        fatal = fatalBefore;
    }

    /** Ends the reading of a value that may be null. */
    void check() {
        if (fatal || !all.isEmpty()) {
            throw new VicDecodeException(all);
        }
    }

    /** The value, if there is one to give. */
    <T> T given(@Nullable T value) {
        if (value == null) {
            throw new VicDecodeException(all);
        }
        return value;
    }

    /** Ends a strict reading. */
    <T> T strictly(@Nullable T value) {
        check();
        return given(value);
    }

    /** Ends a lenient reading. */
    <T> T leniently(@Nullable T value, Consumer<VicProblem> listener) {
        if (value == null || fatal) {
            throw new VicDecodeException(all);
        }
        all.forEach(listener);
        return value;
    }
}
