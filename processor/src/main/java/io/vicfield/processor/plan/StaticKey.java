package io.vicfield.processor.plan;

import io.vicfield.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The way from a record to a key that every value of the record has.
 *
 * @param component the record's component that the key belongs to
 * @param path of the key: {@code cmd.path}
 * @param steps scopes and own keys, from the record downwards
 * @param former whether it is the key of an earlier version
 * @param group the atomic group whose generation the key is; empty: a component's own
 */
public record StaticKey(String component, String path, List<Step> steps, boolean former, String group) {
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
                former || formerly,
                "");
    }

    /** The key of a joined list's elements, beside this one. */
    public StaticKey elements() {
        List<Step> beside = new ArrayList<>(steps);
        Step last = beside.remove(beside.size() - 1);
        beside.add(new Step(last.scopes(), last.own() + '~'));
        return new StaticKey(component, path, beside, former, group);
    }

    /** The same key as the generation of a group. */
    public StaticKey generationOf(String name) {
        return new StaticKey(component, path, steps, former, name);
    }
}
