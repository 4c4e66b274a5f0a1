package io.vicfield.spi;

import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListPattern;
import io.vicfield.VicMapPattern;
import java.util.List;

/**
 * The keys of a record below every entry of a map or list. Generated ones extend it with a method per component, which
 * names the component: that takes no lambda, and little of a compiler's time.
 *
 * @param <K> the keys of one such record
 */
public abstract class AnyRecord<K extends RecordKey<?>> {
    /** One, or two where a slash in an entry's name changes a scope below. */
    private final List<K> forms;

    /** With what stands for all of them. */
    protected AnyRecord(List<K> forms) {
        this.forms = forms;
    }

    /** The keys of a component without those below it. */
    protected final VicKeyPattern key(String component) {
        return new KeysPattern(forms.stream().map(form -> form.key(component)).toList());
    }

    /** The keys of a joined list. */
    protected final VicJoinedPattern joined(String component) {
        return all(component, Step.joined());
    }

    /** The keys of a list of scalars that have keys. */
    protected final VicListPattern<VicKeyPattern> list(String component) {
        return list(component, Step.value());
    }

    /** The keys of a list whose elements have keys. */
    protected final <V, E, A> VicListPattern<A> list(String component, Step<V, E, A> elements) {
        return all(component, Step.list(elements));
    }

    /** The keys of a map of scalars. */
    protected final <N> VicMapPattern<N, VicKeyPattern> map(String component) {
        return map(component, Step.value());
    }

    /** The keys of a map. */
    protected final <N, V, E, A> VicMapPattern<N, A> map(String component, Step<V, E, A> values) {
        return all(component, Step.<N, V, E, A>map(values));
    }

    /** The keys of anything else. */
    protected final <V, E, A> A all(String component, Step<V, E, A> step) {
        return step.any(forms.stream()
                .map(form -> step.at(form.entry, form.component(component)))
                .toList());
    }
}
