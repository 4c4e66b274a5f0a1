package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.change.ValuePath;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.input.Tree;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.schema.KeyPattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The value of {@code vicx set}: an argument, standard input or the user's answer. Every user of the machine can read a
 * command line, so a secret value never stands there.
 *
 * @param argument null without an argument
 */
record GivenValue(@Nullable String argument, Vicx vicx, CommandSpec command) {
    /** Reads the value for a path. */
    Tree read(Stored stored, ValuePath path) {
        boolean masked = stored.patternsAt(path.steps()).stream()
                .anyMatch(pattern -> pattern.component().key().isMasked());
        String text = text(masked, String.join(".", path.steps()));
        boolean scalar = stored.patternsAt(path.steps()).stream()
                .anyMatch(pattern -> pattern.scalar() != null && isAt(pattern, path));
        boolean document = !scalar && (text.startsWith("[") || text.startsWith("{"));
        return document ? StoredFile.tree("the value", text) : new Tree.Leaf(text);
    }

    private static boolean isAt(KeyPattern pattern, ValuePath path) {
        return Stored.steps(pattern).size() == path.steps().size();
    }

    private String text(boolean masked, String path) {
        if (StoredFile.STANDARD_INPUT.equals(argument)) {
            return standardInput();
        }
        if (argument != null && masked) {
            throw new ParameterException(
                    command.commandLine(),
                    "A secret or sensitive value is never taken from the command line: leave VALUE out to type it, or give -"
                            + " to read it from standard input");
        }
        String text = argument == null ? ask(masked, "Value of " + path + ": ") : argument;
        if (text == null) {
            throw new ParameterException(
                    command.commandLine(), "No value: give VALUE, - for standard input, or run vicx on a terminal");
        }
        return text;
    }

    private @Nullable String ask(boolean masked, String question) {
        if (!masked) {
            return vicx.ask(question);
        }
        char[] typed = vicx.passwords().prompt().apply(question);
        return typed == null ? null : new String(typed);
    }

    /** Reads everything but the last line break. */
    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("\r?\n$", "");
        } catch (IOException e) {
            throw Failure.reading("standard input", e);
        }
    }
}
