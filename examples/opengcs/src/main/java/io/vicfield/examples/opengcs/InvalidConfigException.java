package io.vicfield.examples.opengcs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A configuration that no utility VM can be started with. */
public final class InvalidConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> problems;

    InvalidConfigException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = new ArrayList<>(problems);
    }

    /** Everything that is wrong. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }
}
