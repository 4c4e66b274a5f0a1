package io.vicfield.examples.model.groups;

import io.vicfield.VicSink;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a writer does to its store, for doing it step by step. */
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

    /** The writer has nothing to write for so many steps. */
    void rest(int count) {
        for (int i = 0; i < count; i++) {
            steps.add(() -> {});
        }
    }

    void add(Runnable step) {
        steps.add(step);
    }

    /** The writer dies. */
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
