package io.vicfield;

import java.util.List;

/**
 * Reports that a configuration cannot be encoded, and lists every problem. No key was written.
 *
 * @since 0.1
 */
public final class VicEncodeException extends VicException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception that lists these problems.
     *
     * @param problems the problems; at least one
     */
    public VicEncodeException(List<VicProblem> problems) {
        super("cannot encode", problems);
    }
}
