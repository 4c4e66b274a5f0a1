package io.vicfield.processor.manifest;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.model.VicRecord;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the model of a record to its manifest. */
public final class Manifests {
    private Manifests() {}

    /** Returns the record's manifest, without ignored components. */
    public static Manifest of(VicRecord record) {
        List<ManifestKey> keys = record.components().stream()
                .filter(component -> component.shape() != null)
                .map(component -> key(component, record.groups()))
                .sorted(Comparator.comparing(ManifestKey::own).thenComparing(ManifestKey::component))
                .toList();
        return new Manifest(record.type().reflectionName(), record.namespace(), keys);
    }

    private static ManifestKey key(VicComponent component, List<VicGroup> groups) {
        Shape shape = component.shape();
        if (shape == null) {
            throw new IllegalArgumentException("no key: " + component.name());
        }
        return new ManifestKey(
                component.own(),
                component.name(),
                (component.encoding() == TextEncoding.NONE ? "" : "encoded ") + shape.accept(new WireType()),
                component.scopes(),
                component.exact(),
                component.encoding(),
                component.formers(),
                component.depth(),
                component.follow(),
                component.writes(),
                component.reads(),
                shape instanceof Shape.Nullable,
                component.required(),
                component.sensitive(),
                defaultText(component),
                group(component, groups),
                component.doc());
    }

    private static String group(VicComponent component, List<VicGroup> groups) {
        return groups.stream()
                .filter(group -> group.holds(component))
                .map(VicGroup::name)
                .findFirst()
                .orElse("");
    }

    /** Returns the default. Omits sensitive defaults, because manifests are published; a secret cannot have a default. */
    private static @Nullable String defaultText(VicComponent component) {
        boolean hidden = component.scopes().contains(Scope.SECRET) || component.sensitive();
        return hidden ? null : component.defaultText();
    }
}
