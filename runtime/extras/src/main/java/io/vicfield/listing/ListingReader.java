package io.vicfield.listing;

import io.vicfield.TextEncoding;
import io.vicfield.codec.Component;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Shape;
import io.vicfield.encoded.Companion;
import io.vicfield.encoded.EncodedText;
import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the nodes of a record from the keys that its codec encoded. */
final class ListingReader {
    private final Map<String, String> values;
    private Entry entry = new Entry();
    /** The path of the entry, which begins the path of every node below. */
    private String entryPath = "";

    ListingReader(Map<String, String> values) {
        this.values = values;
    }

    ListingNode.Named read(RecordCodec<?> codec) {
        return record(codec, codec.place().path());
    }

    private ListingNode.Named record(RecordCodec<?> codec, String path) {
        Map<String, ListingNode> parts = new LinkedHashMap<>();
        if (codec.place().hasLevelsLeft()) {
            for (Component component : codec.components()) {
                ListingNode content = component(component);
                if (content != null) {
                    parts.put(component.key().component(), content);
                }
            }
        }
        return new ListingNode.Named(path, parts);
    }

    private @Nullable ListingNode component(Component component) {
        if (component.shape() instanceof Shape.Nested nested) {
            ListingNode.Named record =
                    record(nested.codec(), entryPath + component.key().path());
            return record.parts().isEmpty() ? null : record;
        }
        ComponentKey key = component.key();
        return value(component, component.shape(), key.prefix(entry), key.levels());
    }

    /** The node of a key and of the keys below it; null if the key is missing. */
    private @Nullable ListingNode value(Component component, Shape shape, String prefix, int levels) {
        String key = prefix + component.key().suffix();
        String text = values.get(key);
        if (text == null) {
            return null;
        }
        if (component.key().isMasked()) {
            return new ListingNode.Masked(component, key, path(component, prefix));
        }
        if (shape instanceof Shape.Value value) {
            return new ListingNode.Value(component, key, path(component, prefix), value.type(), text);
        }
        if (shape instanceof Shape.Encoded encoded) {
            TextEncoding encoding = Companion.read(values.get(Companion.of(component.key())));
            // A codec wrote the values, and no codec writes an unknown encoding.
            String plain = EncodedText.of(encoded.type()).decode(text, Objects.requireNonNull(encoding));
            return new ListingNode.Value(component, key, path(component, prefix), encoded.type(), plain);
        }
        if (shape instanceof Shape.Joined joined) {
            return elements(component, joined, prefix);
        }
        if (shape instanceof Shape.Indexed indexed) {
            return items(component, indexed, prefix, Integer.parseInt(text), levels - 1);
        }
        return shape instanceof Shape.Keyed keyed ? entries(component, keyed, prefix, text, levels - 1) : null;
    }

    private ListingNode elements(Component component, Shape.Joined joined, String prefix) {
        String key = prefix + '~' + component.key().suffix();
        String[] elements = Names.split(values.getOrDefault(key, ""));
        return new ListingNode.Elements(
                component, key, path(component, prefix), joined.type(), Arrays.asList(elements));
    }

    private ListingNode items(Component component, Shape.Indexed indexed, String prefix, int last, int levels) {
        List<ListingNode> elements = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            elements.add(below(component, indexed.element(), prefix + '|' + i, levels));
        }
        return new ListingNode.Items(path(component, prefix), elements);
    }

    private ListingNode entries(Component component, Shape.Keyed keyed, String prefix, String names, int levels) {
        Map<String, ListingNode> entries = new LinkedHashMap<>();
        for (String name : Names.split(names)) {
            entries.put(name, below(component, keyed.value(), prefix + '|' + name, levels));
        }
        return new ListingNode.Named(path(component, prefix), entries);
    }

    private ListingNode below(Component component, Shape shape, String prefix, int levels) {
        if (levels < 1) {
            return nothing(shape, path(component, prefix));
        }
        if (shape instanceof Shape.Nested nested) {
            return entry(component, nested.codec(), prefix);
        }
        ListingNode content = value(component, shape, prefix, levels);
        return content == null ? nothing(shape, path(component, prefix)) : content;
    }

    private ListingNode entry(Component component, RecordCodec<?> codec, String prefix) {
        Entry outer = entry;
        String outerPath = entryPath;
        entryPath = path(component, prefix);
        entry = outer.enter(component.key(), prefix);
        ListingNode content =
                record(entry.isReadOnlyVariant() ? codec.at(codec.place().readOnlyVariant()) : codec, entryPath);
        entry = outer;
        entryPath = outerPath;
        return content;
    }

    /** An entry or element that exists by its name or index alone. */
    private static ListingNode nothing(Shape shape, String path) {
        boolean list = shape instanceof Shape.Joined || shape instanceof Shape.Indexed;
        return list ? new ListingNode.Items(path, List.of()) : new ListingNode.Named(path, Map.of());
    }

    private String path(Component component, String prefix) {
        return entryPath + component.key().path(entry, prefix);
    }
}
