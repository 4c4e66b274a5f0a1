package io.vicfield.processor.plan;

import io.vicfield.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The path from a record to a key that every value of the record has.
 *
 * @param component the record's component that the key belongs to
 * @param path the path of the key, for example {@code cmd.path}
 * @param steps the scopes and own keys, from the record downwards
 * @param former whether it is a former key
 * @param group the atomic group whose generation the key holds; empty for a component's own key
 */
public record StaticKey(String component, String path, List<Step> steps, boolean former, String group) {
    /** One component on the path. */
    public record Step(Set<Scope> scopes, String own) {}

    /** The key of a component below this one. */
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

    /** The key of a joined list's elements. */
    public StaticKey elements() {
        List<Step> beside = new ArrayList<>(steps);
        Step last = beside.remove(beside.size() - 1);
        beside.add(new Step(last.scopes(), last.own() + '~'));
        return new StaticKey(component, path, beside, former, group);
    }

    /** This key as the generation of a group. */
    public StaticKey generationOf(String name) {
        return new StaticKey(component, path, steps, former, name);
    }
}
