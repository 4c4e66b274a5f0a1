package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that gets a codec.
 *
 * @param type the record
 * @param namespace the part of keys after {@code guestinfo.} if the record is a root
 * @param isPublic whether other packages see the record
 * @param environment what generated code may use
 * @param components in the record's order
 * @param groups the atomic groups, in the order of their first members
 */
public record VicRecord(
        ClassName type,
        String namespace,
        boolean isPublic,
        Environment environment,
        List<VicComponent> components,
        List<VicGroup> groups) {
    /** The namespace of records without {@code @VicNamespace}. */
    public static final String DEFAULT_NAMESPACE = "vice.";

    /**
     * The annotations that generated code may use, and the warnings that it must suppress.
     *
     * @param generated {@code javax.annotation.processing.Generated}
     * @param jspecify JSpecify's annotations
     * @param codecWarnings names of the warnings that the codec cannot avoid
     * @param keysWarnings names of the warnings that the typed keys cannot avoid
     */
    public record Environment(
            boolean generated, boolean jspecify, List<String> codecWarnings, List<String> keysWarnings) {}

    /** The components that have a key. */
    public List<VicComponent> stored() {
        return components.stream()
                .filter(component -> component.shape() != null)
                .toList();
    }

    /** All shapes of all components, each after those within it. */
    public Stream<Shape> shapes() {
        return components.stream()
                .map(VicComponent::shape)
                .filter(Objects::nonNull)
                .flatMap(Shape::all);
    }

    /** The group that a component is a member of. */
    public Optional<VicGroup> group(VicComponent component) {
        return groups.stream().filter(group -> group.holds(component)).findFirst();
    }

    /** The class of its typed keys. */
    public ClassName keys() {
        return Names.keys(type);
    }

    /** The codec's class. */
    public ClassName codec() {
        return Names.codec(type);
    }
}
