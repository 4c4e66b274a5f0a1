package io.vicfield.processor.model;

import io.vicfield.Scope;
import java.util.List;
import java.util.Set;

/**
 * Components that are written and read as one.
 *
 * @param name of the group
 * @param scopes what all members show; none: inherited
 * @param members names of components, in the record's order
 */
public record VicGroup(String name, Set<Scope> scopes, List<String> members) {
    /** Its generation's own part of the key. */
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
