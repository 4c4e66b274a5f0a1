package io.vicfield.examples.tether.signal;

/**
 * Signals to this process. {@code sun.misc.Signal} is the one way to them that the JDK has; alone in this package, as
 * javac warns of it and nothing silences that.
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
