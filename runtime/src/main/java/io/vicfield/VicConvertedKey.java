package io.vicfield;

/**
 * The key of a component with a {@link VicConverter}.
 *
 * @param <T> the component's type
 * @param <E> the key of the stored type
 * @since 0.1
 */
public interface VicConvertedKey<T, E> extends VicKey<T> {
    /** {@return the key as one of the stored type, which leads to the keys below it} */
    E wire();
}
