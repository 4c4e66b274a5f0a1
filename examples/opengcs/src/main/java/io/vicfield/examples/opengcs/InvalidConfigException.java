package io.vicfield.examples.opengcs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reports a configuration with which no utility VM can start. */
public final class InvalidConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> problems;

    InvalidConfigException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = new ArrayList<>(problems);
    }

    /** All problems of the configuration. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }
}
