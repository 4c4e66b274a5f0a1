package io.vicfield.examples.opengcs;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reports a configuration with which no utility VM can start. */
public final class InvalidConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> problems;

    InvalidConfigException(List<String> problems) {
        super(message(problems));
        this.problems = new ArrayList<>(problems);
    }

    InvalidConfigException(VicDecodeException options) {
        this(options.problems().stream().map(VicProblem::toString).toList());
    }

    /** All problems of the configuration. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String message(List<String> problems) {
        return "opengcs: " + String.join("; ", problems);
    }
}
