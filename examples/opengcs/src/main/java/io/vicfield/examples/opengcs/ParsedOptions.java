package io.vicfield.examples.opengcs;

import io.vicfield.VicProblem;
import java.util.List;

/**
 * The settings that a user's options give, and the problems of the options.
 *
 * @param settings the settings, with defaults; a value that cannot be parsed counts as missing
 * @param problems the problems, with the user's names of options; empty if all options are valid
 */
public record ParsedOptions(ClientOptions settings, List<VicProblem> problems) {
    /** Copies the problems. */
    public ParsedOptions {
        problems = List.copyOf(problems);
    }
}
