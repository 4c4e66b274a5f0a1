package io.vicfield;

/**
 * The keys of a list below every entry of a map or another list.
 *
 * @param <A> every element's keys
 */
public interface VicListPattern<A> extends VicKeyPattern {
    /** The keys of one element, below every entry of the map or list above. */
    A at(int index);

    /** The keys of all elements. */
    A any();
}
