package io.vicfield;

import java.util.List;

/**
 * Reports that a configuration cannot be decoded, and lists every problem.
 *
 * @since 0.1
 */
public final class VicDecodeException extends VicException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception that lists these problems.
     *
     * @param problems the problems; at least one
     */
    public VicDecodeException(List<VicProblem> problems) {
        super("cannot decode", problems);
    }
}
