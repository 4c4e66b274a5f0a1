package io.vicfield.examples.model.groups;

import io.vicfield.VicSink;
import java.util.ArrayDeque;
import java.util.Deque;

/** The steps of a writer on its store, to be run one by one. */
final class Script implements VicSink {
    private final VicSink store;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    Script(VicSink store) {
        this.store = store;
    }

    boolean isDone() {
        return steps.isEmpty();
    }

    void step() {
        steps.remove().run();
    }

    /** Adds steps that write nothing. */
    void rest(int count) {
        for (int i = 0; i < count; i++) {
            steps.add(() -> {});
        }
    }

    void add(Runnable step) {
        steps.add(step);
    }

    /** Removes all steps, because the writer dies. */
    void kill() {
        steps.clear();
    }

    @Override
    public void put(String key, String value) {
        steps.add(() -> store.put(key, value));
    }

    @Override
    public void remove(String key) {
        steps.add(() -> store.remove(key));
    }

    @Override
    public void beginGroup(String generationKey) {
        steps.add(() -> store.beginGroup(generationKey));
    }

    @Override
    public void endGroup(String generationKey) {
        steps.add(() -> store.endGroup(generationKey));
    }
}
