package io.vicfield;

/**
 * Converts a type that cannot be stored to one that can, and back.
 *
 * <p>The implementing class must have a public constructor without parameters. Codecs share one instance, so it must be
 * safe for use by several threads.
 *
 * @param <W> the stored type: any type that a component may have
 * @param <T> the component's type, or the type of its elements
 * @since 0.1
 */
public interface VicConverter<W, T> {
    /**
     * Converts a value to the stored type.
     *
     * @param value the component's value
     * @return the stored value; never null
     * @throws RuntimeException if the value cannot be stored; the codec reports it as a problem of the component
     */
    W toWire(T value);

    /**
     * Converts a stored value back.
     *
     * @param wire the stored value
     * @return the component's value; never null. Without a key, the converter gets the stored type's zero value
     * @throws RuntimeException if the stored value is not valid; the codec reports it as a problem of the component, with its
     *     message. If the value is secret or sensitive, only the message of a {@link VicInvalidException} is shown
     */
    T fromWire(W wire);

    /** Stands for no converter in {@link VicField#converter()}. */
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
