package io.vicfield.examples.inspect.change;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.input.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a value, as {@code vicx show -o table} prints it: {@code sessions["web"].cmd.path} or
 * {@code sessions.web.cmd.path}. A name with a dot or a bracket needs quotation marks.
 *
 * @param steps the names of components and entries, and the indices of elements
 */
public record ValuePath(List<String> steps) {
    private static final Pattern STEP =
            Pattern.compile("\\[\"(.*?)\"]|\\['(.*?)']|\\[(\\d+)]|([^.\\[\\]]+)", Pattern.DOTALL);

    /** Copies the steps. */
    public ValuePath {
        steps = List.copyOf(steps);
    }

    /** Parses a path. */
    public static ValuePath parse(String text) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int at = 0;
        while (at < text.length()) {
            at += at > 0 && text.charAt(at) == '.' ? 1 : 0;
            if (!step.find(at) || step.start() != at) {
                throw new Failure(text + ": is not a path such as sessions[\"web\"].cmd.path");
            }
            steps.add(name(step));
            at = step.end();
        }
        if (steps.isEmpty()) {
            throw new Failure("an empty path names no value");
        }
        return new ValuePath(steps);
    }

    private static String name(Matcher step) {
        for (int group = 1; group < step.groupCount(); group++) {
            if (step.group(group) != null) {
                return step.group(group);
            }
        }
        return step.group(step.groupCount());
    }

    /** Returns a document that holds a value at this path and nothing else. */
    public Tree holding(Tree value) {
        Tree tree = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            tree = new Tree.Branch(Map.of(steps.get(i), tree), List.of());
        }
        return tree;
    }
}
