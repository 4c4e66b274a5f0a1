package io.vicfield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reports that a configuration cannot be encoded or decoded, and lists every problem.
 *
 * @since 0.1
 */
public abstract class VicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Every problem, in the order of the record's components. */
    private final ArrayList<VicProblem> problems;

    VicException(String failure, List<VicProblem> problems) {
        super(message(failure, problems));
        this.problems = new ArrayList<>(problems);
    }

    /** {@return every problem, in the order of the record's components} */
    public List<VicProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String message(String failure, List<VicProblem> problems) {
        if (problems.size() == 1) {
            return failure + " " + problems.get(0);
        }
        StringBuilder message = new StringBuilder(failure + ", " + count(problems) + " problems:");
        problems.forEach(problem -> message.append("\n  ").append(problem));
        return message.toString();
    }

    private static String count(List<VicProblem> problems) {
        int last = problems.size() - 1;
        boolean whole = last < 0 || !problems.get(last).key().isEmpty();
        return whole ? String.valueOf(problems.size()) : "more than " + last;
    }
}
