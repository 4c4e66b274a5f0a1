package io.vicfield;

import java.util.List;

/** Values that the wire format cannot carry. Nothing was written. */
public final class VicEncodeException extends VicException {
    private static final long serialVersionUID = 1L;

    /** Lists every problem. */
    public VicEncodeException(List<VicProblem> problems) {
        super(problems.size() == 1 ? "cannot write" : "cannot write, " + problems.size() + " problems:", problems);
    }
}
