package io.vicfield.spi;

import io.vicfield.VicKeyPattern;
import io.vicfield.VicReadKey;
import java.util.List;
import java.util.function.Function;

/**
 * The keys of a record below every entry of a map or list. Generated ones extend it with a method per component.
 *
 * @param <K> the keys of one such record
 */
public abstract class AnyRecord<K> {
    /** One, or two where a slash in an entry's name changes a scope below. */
    private final List<K> forms;

    /** With what stands for all of them. */
    protected AnyRecord(List<K> forms) {
        this.forms = forms;
    }

    /** The keys of a scalar. */
    protected final VicKeyPattern scalar(Function<K, ? extends VicReadKey<?>> key) {
        return new KeysPattern(forms.stream().map(key).toList());
    }

    /** The keys of anything else. */
    protected final <V, E, A> A all(Function<K, E> key, Step<V, E, A> step) {
        return step.any(forms.stream().map(key).toList());
    }
}
