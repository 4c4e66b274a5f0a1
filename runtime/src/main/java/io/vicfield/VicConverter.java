package io.vicfield;

/**
 * Turns a type that cannot be stored into one that can. The class has a public constructor without parameters; codecs
 * share one instance, so it must be safe for use by several threads.
 *
 * @param <W> what is stored: any type that a component may have
 * @param <T> the component's type, or that of its elements
 */
public interface VicConverter<W, T> {
    /**
     * The value to store.
     *
     * @throws RuntimeException if the value cannot be stored; it becomes a problem of the component
     */
    W toWire(T value);

    /**
     * The value that was stored.
     *
     * @throws RuntimeException if there is no such value; it becomes a problem of the component
     */
    T fromWire(W wire);

    /** No converter. */
    final class None implements VicConverter<Void, Void> {
        private None() {}

        @Override
        public Void toWire(Void value) {
            return value;
        }

        @Override
        public Void fromWire(Void wire) {
            return wire;
        }
    }
}
