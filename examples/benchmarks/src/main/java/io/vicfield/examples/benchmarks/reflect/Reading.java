package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values from a source. */
final class Reading {
    private final VicSource source;
    private final List<VicProblem> problems = new ArrayList<>(0);
    private int found;

    Reading(VicSource source) {
        this.source = source;
    }

    @Nullable String get(String key) {
        String text = source.get(key);
        if (text != null) {
            found++;
        }
        return text;
    }

    int found() {
        return found;
    }

    void problem(String key, String message) {
        problems.add(new VicProblem(key, key, "a value", message));
    }

    void finish() {
        if (!problems.isEmpty()) {
            throw new VicDecodeException(problems);
        }
    }
}
