package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.view.ListingFormat;
import picocli.CommandLine.Option;

/** The option for the format of a configuration. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description =
                    "tree (default), table, wide (also scopes and keys), json, yaml, or keys (as they are stored).")
    private ListingFormat format = ListingFormat.TREE;

    /** Returns the chosen format. */
    ListingFormat format() {
        return format;
    }
}
