package io.vicfield.processor.plan;

import io.vicfield.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The way from a record to a key that is there in every value of it.
 *
 * @param component the record's component that the key belongs to
 * @param path of the key: {@code cmd.path}
 * @param steps scopes and own keys, from the record downwards
 * @param former whether it is the key of an earlier version
 */
public record StaticKey(String component, String path, List<Step> steps, boolean former) {
    /** One component on the way. */
    public record Step(Set<Scope> scopes, String own) {}

    /** The key of a component further down. */
    public StaticKey below(String name, Step step, boolean formerly) {
        List<Step> further = new ArrayList<>(steps);
        further.add(step);
        return new StaticKey(
                component.isEmpty() ? name : component,
                path.isEmpty() ? name : path + "." + name,
                further,
                former || formerly);
    }
}
