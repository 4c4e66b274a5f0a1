package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects keys and values, and the reasons why some of them are invalid. */
final class Pairs {
    private final Map<String, String> values = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Adds a pair. A key that occurs twice is a problem. */
    void add(String key, String value) {
        if (values.put(key, value) != null) {
            repeated(key);
        }
    }

    /** Adds a key whose value is not a single string; null and other trees are problems. */
    void add(String key, Tree value) {
        if (value instanceof Tree.Leaf leaf && leaf.text() != null) {
            add(key, leaf.text());
        } else {
            problem(key + " is " + (value instanceof Tree.Leaf ? "null" : "not a string, number or boolean"));
        }
    }

    /** Reports a key that occurs twice. */
    void repeated(String key) {
        problem(key + " occurs twice");
    }

    /** Reports something that is not a key and a value. */
    void problem(String text) {
        problems.add(text);
    }

    /**
     * Returns the values by key, sorted.
     *
     * @param content names the file in the message
     * @throws Failure if there are problems
     */
    Map<String, String> checked(Content content) {
        if (!problems.isEmpty()) {
            throw new Failure(content.name() + ": does not hold one string for each key", problems);
        }
        return values;
    }
}
