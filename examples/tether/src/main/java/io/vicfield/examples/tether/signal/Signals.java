package io.vicfield.examples.tether.signal;

/**
 * Handles signals to this process. The JDK offers only {@code sun.misc.Signal} for this. The class has its own package,
 * because javac prints a warning about it that cannot be suppressed.
 */
public final class Signals {
    private Signals() {}

    /**
     * Runs a task on every signal of this name, for example {@code HUP}, instead of Java's default action.
     *
     * @throws IllegalArgumentException if the signal is unknown, or the JVM reserves it
     */
    public static void on(String name, Runnable task) {
        sun.misc.Signal.handle(new sun.misc.Signal(name), signal -> task.run());
    }
}
