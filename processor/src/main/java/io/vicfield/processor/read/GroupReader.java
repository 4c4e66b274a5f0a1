package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.model.VicGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads the atomic groups of a record. */
public final class GroupReader {
    private GroupReader() {}

    /** The groups, in the order of their first members. */
    static List<VicGroup> read(TypeElement record) {
        Map<String, VicGroup> groups = new LinkedHashMap<>();
        for (SourceComponent component : SourceComponent.encoded(record)) {
            if (!component.group().isEmpty()) {
                groups.computeIfAbsent(
                                component.group(),
                                name -> new VicGroup(name, visible(component.scopes()), new ArrayList<>()))
                        .members()
                        .add(component.name());
            }
        }
        return List.copyOf(groups.values());
    }

    /** The scopes that a component's key shows. */
    public static Set<Scope> visible(Set<Scope> scopes) {
        Set<Scope> visible = EnumSet.noneOf(Scope.class);
        visible.addAll(scopes);
        visible.remove(Scope.VOLATILE);
        if (!scopes.isEmpty() && !scopes.contains(Scope.HIDDEN) && !scopes.contains(Scope.READ_WRITE)) {
            visible.add(Scope.READ_ONLY);
        }
        return visible;
    }
}
