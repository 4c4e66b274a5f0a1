package io.vicfield;

import java.util.List;

/** A configuration that could not be read or written, with everything that is wrong with it. */
public abstract class VicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<VicProblem> problems;

    VicException(String what, List<VicProblem> problems) {
        super(message(what, problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the record's components. */
    public List<VicProblem> problems() {
        return problems;
    }

    private static String message(String what, List<VicProblem> problems) {
        StringBuilder text = new StringBuilder(what);
        for (VicProblem problem : problems) {
            text.append(problems.size() == 1 ? " " : "\n  ").append(problem);
        }
        return text.toString();
    }
}
