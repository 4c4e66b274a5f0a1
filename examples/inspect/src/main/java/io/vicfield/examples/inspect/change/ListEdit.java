package io.vicfield.examples.inspect.change;

import io.vicfield.codec.Component;
import io.vicfield.codec.Shape;
import io.vicfield.examples.inspect.input.Tree;
import io.vicfield.examples.inspect.input.Tree.Branch;
import io.vicfield.examples.inspect.input.Tree.Row;
import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes lists and maps: their counts and names, and what is below. */
final class ListEdit {
    private static final String NO_REMOVAL = "an element cannot be removed alone: set the whole list";

    /** A count is only a number in a file, which need not have so many elements. */
    private static final int MOST = 100_000;

    private final TreeEdit edit;
    private final Overlay overlay;

    ListEdit(TreeEdit edit, Overlay overlay) {
        this.edit = edit;
        this.overlay = overlay;
    }

    /** Merges entries into a map; null removes an entry. */
    void entries(Component component, Shape.Keyed keyed, String prefix, Tree tree) {
        String path = edit.path(component, prefix);
        if (!(tree instanceof Branch branch)) {
            edit.problem(path, "is a map: give an object with its entries");
            return;
        }
        String key = prefix + component.key().suffix();
        TreeSet<String> names = new TreeSet<>(Names.BYTE_ORDER);
        names.addAll(split(read(component, key)));
        for (Map.Entry<String, Tree> part : branch.parts().entrySet()) {
            String name = part.getKey();
            if (name.indexOf('|') >= 0) {
                edit.problem(path, "a name must not contain |");
            } else if (TreeEdit.isNull(part.getValue())) {
                names.remove(name);
                overlay.removeAt(edit.path(component, prefix + '|' + name));
            } else {
                String entry = prefix + '|' + name;
                boolean added = names.add(name) && keyed.value() instanceof Shape.Nested;
                edit.write(
                        added,
                        edit.path(component, entry),
                        () -> edit.below(component, keyed.value(), entry, part.getValue()));
            }
        }
        overlay.put(key, names.isEmpty() ? null : String.join("|", names));
    }

    /** Replaces a list with keys per element, or changes elements by their indices. */
    void elements(Component component, Shape.Indexed indexed, String prefix, Tree tree) {
        String path = edit.path(component, prefix);
        String key = prefix + component.key().suffix();
        List<Tree> elements;
        int size;
        if (tree instanceof Row row) {
            overlay.removeAt(path);
            elements = row.elements();
            size = elements.size();
        } else {
            int before = size(read(component, key));
            elements = changed(path, tree, before);
            size = elements == null ? before : Math.max(before, elements.size());
        }
        if (elements == null) {
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) != null) {
                edit.below(component, indexed.element(), prefix + '|' + i, elements.get(i));
            }
        }
        overlay.put(key, size == 0 ? null : String.valueOf(size - 1));
    }

    /** Replaces a list whose elements share a key, or changes elements by their indices. */
    void joined(Component component, Shape.Joined joined, String prefix, Tree tree) {
        String path = edit.path(component, prefix);
        String countKey = prefix + component.key().suffix();
        String elementsKey = prefix + '~' + component.key().suffix();
        int before = tree instanceof Row ? 0 : size(read(component, countKey));
        List<String> texts = new ArrayList<>(before == 0 ? List.of() : split(read(component, elementsKey)));
        List<Tree> elements = tree instanceof Row row ? row.elements() : changed(path, tree, texts.size());
        if (elements == null) {
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            String text = elements.get(i) == null
                    ? texts.get(i)
                    : edit.encode(component, joined.type(), path + "[" + i + "]", elements.get(i));
            if (text != null && text.indexOf('|') >= 0) {
                edit.problem(path, "an element must not contain |");
            } else if (text != null && i < texts.size()) {
                texts.set(i, text);
            } else if (text != null) {
                texts.add(text);
            }
        }
        overlay.put(countKey, texts.isEmpty() ? null : String.valueOf(texts.size() - 1));
        overlay.put(elementsKey, texts.isEmpty() ? null : String.join("|", texts));
    }

    /**
     * Returns the elements that an object names by their indices, with null for the others. The index after the last one
     * adds an element.
     */
    private @Nullable List<Tree> changed(String path, Tree tree, int size) {
        if (!(tree instanceof Branch branch)) {
            edit.problem(path, "is a list: give a list, as in '[\"a\", \"b\"]'");
            return null;
        }
        if (size > MOST) {
            edit.problem(path, "has a count that is too large: set the whole list");
            return null;
        }
        Tree[] elements = new Tree[size + 1];
        int length = size;
        for (Map.Entry<String, Tree> part : branch.parts().entrySet()) {
            int index = part.getKey().matches("0|[1-9]\\d{0,8}") ? Integer.parseInt(part.getKey()) : Integer.MAX_VALUE;
            if (index > size) {
                edit.problem(path, "has " + size + " elements: " + part.getKey() + " is not an index up to " + size);
                return null;
            }
            if (TreeEdit.isNull(part.getValue())) {
                edit.problem(path, NO_REMOVAL);
                return null;
            }
            elements[index] = part.getValue();
            length = Math.max(length, index + 1);
        }
        return Arrays.asList(elements).subList(0, length);
    }

    private @Nullable String read(Component component, String key) {
        return component.key().isMasked() && key.indexOf('@') >= 0 ? overlay.getSecret(key) : overlay.get(key);
    }

    private static List<String> split(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(Names.split(text));
    }

    private static int size(@Nullable String count) {
        try {
            return count == null || count.isEmpty() ? 0 : Math.max(0, Integer.parseInt(count) + 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
