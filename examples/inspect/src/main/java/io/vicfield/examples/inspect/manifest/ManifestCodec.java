package io.vicfield.examples.inspect.manifest;

import io.vicfield.atomic.AtomicGroup;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codec of a record that is known by its manifest alone. Its values are arrays with an object per component. */
final class ManifestCodec extends GeneratedCodec<Object[]> {
    private final Manifests manifests;
    private final Manifest manifest;
    private final List<ManifestComponent> components;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, AtomicGroup> groups = new HashMap<>();

    /** Creates the codec at a place. */
    ManifestCodec(Manifests manifests, Manifest manifest, Place place) {
        super(place);
        this.manifests = manifests;
        this.manifest = manifest;
        // The members of an atomic group stand together.
        components = manifest.components().stream()
                .sorted(Comparator.comparing(ManifestComponent::group))
                .toList();
        components.forEach(component -> slots.add(slot(component, component.key(place))));
        components.forEach(component -> addGroup(component, place));
    }

    private Slot slot(ManifestComponent component, ComponentKey key) {
        WireType type = component.type();
        boolean optional = component.isOptional();
        if (type instanceof WireType.Simple simple) {
            return Slot.of(optional ? nullable(key, simple.scalar()) : scalar(key, simple.scalar()));
        }
        if (type instanceof WireType.Nested) {
            return Slot.of(optional ? this.<Object[]>nullableRecord(key) : this.<Object[]>record(key));
        }
        return Slot.of(value(key, type.codec()));
    }

    private void addGroup(ManifestComponent component, Place place) {
        String name = component.group();
        if (!name.isEmpty() && !groups.containsKey(name)) {
            groups.put(name, group(place.key(name + "~", name + "~", component.scopes())));
        }
    }

    @Override
    public RecordCodec<Object[]> at(Place other) {
        return new ManifestCodec(manifests, manifest, other);
    }

    @Override
    protected Object type() {
        return manifest.name();
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return components.stream()
                .filter(known -> known.name().equals(component))
                .map(known -> known.type().nested())
                .filter(Objects::nonNull)
                .findFirst()
                .<RecordCodec<?>>map(manifests::codec)
                .orElseGet(() -> super.nested(component));
    }

    @Override
    protected void write(Object[] value, Encoding out) {
        String open = "";
        for (int i = 0; i < slots.size(); i++) {
            String group = components.get(i).group();
            if (!group.equals(open)) {
                end(open, out);
                if (!group.isEmpty()) {
                    Objects.requireNonNull(groups.get(group)).begin(out);
                }
                open = group;
            }
            slots.get(i).encoder().encode(value[i], out);
        }
        end(open, out);
    }

    private void end(String group, Encoding out) {
        AtomicGroup open = groups.get(group);
        if (open != null) {
            open.end(out);
        }
    }

    /** Decodes groups as any other components, because files and snapshots do not change meanwhile. */
    @Override
    protected Object[] read(Decoding in) {
        return slots.stream().map(slot -> slot.decoder().decode(in)).toArray();
    }

    @Override
    protected Object @Nullable [] read(Decoding in, Object[] base) {
        Object[] value = new Object[slots.size()];
        for (int i = 0; i < value.length; i++) {
            value[i] = slots.get(i).merger().decode(in, base[i]);
        }
        return value;
    }
}
