package io.vicfield;

import java.util.List;

/** Texts that are no values of their components. */
public final class VicDecodeException extends VicException {
    private static final long serialVersionUID = 1L;

    /** Lists every problem. */
    public VicDecodeException(List<VicProblem> problems) {
        super(problems.size() == 1 ? "cannot read" : "cannot read, " + problems.size() + " problems:", problems);
    }
}
