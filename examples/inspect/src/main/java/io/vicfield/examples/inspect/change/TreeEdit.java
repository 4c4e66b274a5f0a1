package io.vicfield.examples.inspect.change;

import io.vicfield.codec.Component;
import io.vicfield.codec.Entry;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Shape;
import io.vicfield.encoded.Companion;
import io.vicfield.examples.inspect.input.Tree;
import io.vicfield.examples.inspect.input.Tree.Branch;
import io.vicfield.examples.inspect.input.Tree.Leaf;
import io.vicfield.examples.inspect.records.SealedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document over a configuration. Objects are merged, lists are replaced, and null removes. A masked value stays
 * as it is.
 */
final class TreeEdit {
    private final Overlay overlay;
    private final List<String> problems = new ArrayList<>();
    private final ListEdit lists;
    private Entry entry = new Entry();

    TreeEdit(Overlay overlay) {
        this.overlay = overlay;
        this.lists = new ListEdit(this, overlay);
    }

    /** Writes the document of a whole record. Returns the problems of values that were not written. */
    List<String> write(RecordCodec<?> codec, Tree document) {
        record(codec, document, codec.place().path());
        return problems;
    }

    void problem(String path, String text) {
        problems.add(path + ": " + text);
    }

    private void record(RecordCodec<?> codec, Tree tree, String path) {
        if (!(tree instanceof Branch branch)) {
            problem(path, "is a record: give an object with its components");
            return;
        }
        branch.repeated().forEach(name -> problem(path, "names " + name + " twice"));
        for (Map.Entry<String, Tree> part : branch.parts().entrySet()) {
            codec.components().stream()
                    .filter(component -> isNamed(component, part.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            component -> component(component, part.getValue()),
                            () -> problem(path, "has no component " + part.getKey() + "; it has " + names(codec)));
        }
    }

    private static boolean isNamed(Component component, String name) {
        return component.isReached()
                && !(component.shape() instanceof Shape.Generation)
                && component.key().component().equals(name);
    }

    private static String names(RecordCodec<?> codec) {
        return codec.components().stream()
                .filter(component -> !(component.shape() instanceof Shape.Generation))
                .map(component -> component.key().component())
                .collect(Collectors.joining(", "));
    }

    private void component(Component component, Tree tree) {
        String path = entry.path() + component.key().path();
        if (!(component.shape() instanceof Shape.Nested nested)) {
            value(component, component.shape(), component.key().prefix(entry), tree);
        } else if (isNull(tree)) {
            overlay.removeAt(path);
        } else {
            boolean added = component.isOptional() && !overlay.isStoredAt(path);
            write(added, path, () -> record(nested.codec(), tree, path));
        }
    }

    /** Writes a value. Without any key, a new record would be lost. */
    void write(boolean added, String path, Runnable writing) {
        int keys = overlay.size();
        int known = problems.size();
        writing.run();
        if (added && overlay.size() == keys && problems.size() == known) {
            problem(path, "is new and has no value, so no key would store it: give it a value");
        }
    }

    /** Writes the value at a key and below it. */
    void value(Component component, Shape shape, String prefix, Tree tree) {
        String path = path(component, prefix);
        if (isMask(tree)) {
            overlay.keepAt(path);
            return;
        }
        if (isNull(tree)) {
            overlay.removeAt(path);
        } else if (shape instanceof Shape.Value value) {
            scalar(component, value.type(), prefix + component.key().suffix(), path, tree);
        } else if (shape instanceof Shape.Encoded encoded) {
            // The planner encodes the text again.
            overlay.put(Companion.of(component.key()), "");
            scalar(component, encoded.type(), prefix, path, tree);
        } else if (shape instanceof Shape.Keyed keyed) {
            lists.entries(component, keyed, prefix, tree);
        } else if (shape instanceof Shape.Indexed indexed) {
            lists.elements(component, indexed, prefix, tree);
        } else if (shape instanceof Shape.Joined joined) {
            lists.joined(component, joined, prefix, tree);
        }
    }

    private void scalar(Component component, Scalar<?> type, String key, String path, Tree tree) {
        String text = encode(component, type, path, tree);
        if (text != null) {
            overlay.put(key, text.isEmpty() && !type.type().equals("string") ? null : text);
        }
    }

    /** Encodes a scalar; null after a problem, and the empty string if the value writes no key. */
    @Nullable String encode(Component component, Scalar<?> type, String path, Tree tree) {
        if (!(tree instanceof Leaf leaf) || leaf.text() == null) {
            problem(
                    path,
                    "expected " + type.type() + ", found " + (tree instanceof Leaf ? "null" : "an object or a list"));
            return null;
        }
        try {
            String text = ScalarInput.encode(type, leaf.text());
            return text == null ? "" : text;
        } catch (IllegalArgumentException e) {
            problem(path, ScalarInput.refusal(type, e, component.key().isMasked()));
            return null;
        }
    }

    /** Writes an entry or element. */
    void below(Component component, Shape shape, String prefix, Tree tree) {
        if (!(shape instanceof Shape.Nested nested)) {
            value(component, shape, prefix, tree);
            return;
        }
        Entry outer = entry;
        String path = path(component, prefix);
        entry = outer.enter(component.key(), prefix);
        RecordCodec<?> codec = nested.codec();
        record(entry.isReadOnlyVariant() ? codec.at(codec.place().readOnlyVariant()) : codec, tree, path);
        entry = outer;
    }

    String path(Component component, String prefix) {
        return entry.path() + component.key().path(entry, prefix);
    }

    static boolean isNull(Tree tree) {
        return tree instanceof Leaf leaf && leaf.text() == null;
    }

    private static boolean isMask(Tree tree) {
        return tree instanceof Leaf leaf && SealedSource.MASK.equals(leaf.text());
    }
}
