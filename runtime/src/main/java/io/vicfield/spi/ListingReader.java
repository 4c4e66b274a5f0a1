package io.vicfield.spi;

import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks a codec's components over the keys that the codec wrote. */
final class ListingReader {
    private final Map<String, String> texts;
    private Entry entry = new Entry(null);

    ListingReader(Map<String, String> texts) {
        this.texts = texts;
    }

    Content.Named read(PlacedCodec<?> codec) {
        return record(codec, codec.place.path);
    }

    private Content.Named record(PlacedCodec<?> codec, String path) {
        Map<String, Content> parts = new LinkedHashMap<>();
        if (codec.place.open()) {
            for (Component component : codec.components()) {
                Content content = component(component);
                if (content != null) {
                    parts.put(component.key().component(), content);
                }
            }
        }
        return new Content.Named(path, parts);
    }

    private @Nullable Content component(Component component) {
        if (component.shape() instanceof Shape.Nested nested) {
            Content.Named record =
                    record(nested.codec(), entry.path() + component.key().path());
            return record.parts().isEmpty() ? null : record;
        }
        PlacedKey key = component.key();
        return value(component, component.shape(), key.bare(entry), key.levels);
    }

    /** What is at a key and below it; null if the key is not there. */
    private @Nullable Content value(Component component, Shape shape, String at, int levels) {
        String key = at + component.key().suffix;
        String text = texts.get(key);
        if (text == null) {
            return null;
        }
        if (component.key().masked) {
            return new Content.Secret(component, key, path(component, at));
        }
        if (shape instanceof Shape.Value value) {
            return new Content.Value(component, key, path(component, at), value.type(), text);
        }
        if (shape instanceof Shape.Joined joined) {
            return elements(component, joined, at);
        }
        if (shape instanceof Shape.Indexed indexed) {
            return items(component, indexed, at, Integer.parseInt(text), levels - 1);
        }
        return shape instanceof Shape.Keyed keyed ? entries(component, keyed, at, text, levels - 1) : null;
    }

    private Content elements(Component component, Shape.Joined joined, String at) {
        String key = at + '~' + component.key().suffix;
        String[] elements = Names.split(texts.getOrDefault(key, ""));
        return new Content.Elements(component, key, path(component, at), joined.type(), Arrays.asList(elements));
    }

    private Content items(Component component, Shape.Indexed indexed, String at, int last, int levels) {
        List<Content> elements = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            elements.add(below(component, indexed.element(), at + '|' + i, levels));
        }
        return new Content.Items(path(component, at), elements);
    }

    private Content entries(Component component, Shape.Keyed keyed, String at, String names, int levels) {
        Map<String, Content> entries = new LinkedHashMap<>();
        for (String name : Names.split(names)) {
            entries.put(name, below(component, keyed.value(), at + '|' + name, levels));
        }
        return new Content.Named(path(component, at), entries);
    }

    private Content below(Component component, Shape shape, String at, int levels) {
        if (levels < 1) {
            return nothing(shape, path(component, at));
        }
        if (shape instanceof Shape.Nested nested) {
            return entry(component, nested.codec(), at);
        }
        Content content = value(component, shape, at, levels);
        return content == null ? nothing(shape, path(component, at)) : content;
    }

    private Content entry(Component component, PlacedCodec<?> codec, String at) {
        Entry outer = entry;
        entry = outer.enter(component.key(), at);
        Content content = record(entry.slashed() ? codec.at(codec.place.slashed()) : codec, entry.path());
        entry = outer;
        return content;
    }

    /** An entry or element that is there by its name or number alone. */
    private static Content nothing(Shape shape, String path) {
        boolean list = shape instanceof Shape.Joined || shape instanceof Shape.Indexed;
        return list ? new Content.Items(path, List.of()) : new Content.Named(path, Map.of());
    }

    private String path(Component component, String at) {
        return entry.path() + component.key().path(entry, at);
    }
}
