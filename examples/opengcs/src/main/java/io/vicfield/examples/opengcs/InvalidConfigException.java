package io.vicfield.examples.opengcs;

import java.util.List;

/** A configuration that no utility VM can be started with. */
public final class InvalidConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidConfigException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<String> problems() {
        return problems;
    }
}
