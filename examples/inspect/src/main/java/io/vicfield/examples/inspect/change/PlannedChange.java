package io.vicfield.examples.inspect.change;

import io.vicfield.VicProblem;
import io.vicfield.extraconfig.VicDelta;
import java.util.List;

/**
 * A change that was checked, and not made yet.
 *
 * @param delta the changes of keys
 * @param remaining the problems of other values, which stay as they are
 */
public record PlannedChange(VicDelta delta, List<VicProblem> remaining) {
    /** Copies the problems. */
    public PlannedChange {
        remaining = List.copyOf(remaining);
    }
}
