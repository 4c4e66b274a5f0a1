package io.vicfield.processor.model;

import io.vicfield.Scope;
import java.util.List;
import java.util.Set;

/**
 * Components that are written and read together.
 *
 * @param name the group's name
 * @param scopes the scopes that all members show; empty if inherited
 * @param members names of components, in the record's order
 */
public record VicGroup(String name, Set<Scope> scopes, List<String> members) {
    /** The own part of its generation's key. */
    public String own() {
        return name + '~';
    }

    /** Whether this component is the first member. */
    public boolean begins(VicComponent component) {
        return members.get(0).equals(component.name());
    }

    /** Whether this component is a member. */
    public boolean holds(VicComponent component) {
        return members.contains(component.name());
    }
}
