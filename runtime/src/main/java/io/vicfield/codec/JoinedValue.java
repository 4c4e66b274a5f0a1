package io.vicfield.codec;

import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list or set of scalars, joined: {@code key~} holds the elements with a bar between, {@code key} the last index. */
abstract class JoinedValue<E, C extends Collection<E>> extends ValueCodec<C> {
    private final Scalar<E> type;

    JoinedValue(Scalar<E> type) {
        this.type = type;
    }

    abstract C collect(Decoding in, ComponentKey key, @Nullable String prefix, List<E> elements);

    /** How an element may contain a bar. */
    abstract String remedy();

    /** The encoded elements in the order in which they are written. */
    String[] ordered(String[] texts, ComponentKey key, @Nullable String prefix, Encoding out) {
        return texts;
    }

    @Override
    public void encode(@Nullable C value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        if (value == null || value.isEmpty()) {
            out.empty(key, prefix);
            return;
        }
        String[] texts = type == Scalars.STRING ? own(value) : texts(value, key, prefix, out);
        if (texts != null) {
            write(ordered(texts, key, prefix, out), key, prefix, out);
        }
    }

    @Override
    public @Nullable C decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable C base) {
        String[] texts = read(in, key, prefix);
        if (texts == null) {
            return zero(in);
        }
        return collect(in, key, prefix, type == Scalars.STRING ? own(texts) : elements(in, key, prefix, texts));
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return true;
    }

    @Override
    String subscripts() {
        return "i";
    }

    @Override
    public Shape shape() {
        return new Shape.Joined(type);
    }

    /** Writes the encoded elements, including empty ones. */
    private void write(String[] texts, ComponentKey key, @Nullable String prefix, Encoding out) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].indexOf('|') >= 0) {
                String what = "contains a |, which separates elements; use " + remedy();
                out.elementProblem(key, prefix, i, type.type(), what);
                return;
            }
        }
        out.put(key, key.elements(out.entry, prefix), String.join("|", texts));
        Counts.write(out, key, prefix, texts.length);
    }

    /** Reads as many encoded elements as the count says; null if the list is missing. */
    private String @Nullable [] read(Decoding in, ComponentKey key, @Nullable String prefix) {
        int length = Counts.read(in, key, prefix);
        if (length <= 0) {
            return length == 0 ? new String[0] : null;
        }
        int before = in.found();
        String joined = in.elements(key, prefix);
        if (joined == null) {
            if (in.found() == before) {
                in.unusable();
                in.elementProblem(key, prefix, -1, type.type(), "is missing, although the list's count exists");
            }
            return in.admit(length, "", key, prefix) ? zeros(length) : new String[0];
        }
        String[] texts = Names.split(joined, Math.min(length, joined.length() + 1));
        if (texts.length == length) {
            return texts;
        }
        String message = "holds " + texts.length + " elements where the list's count says " + length;
        if (texts.length < length) {
            in.fatalElements(key, prefix, type.type(), message);
        } else {
            in.elementProblem(key, prefix, -1, type.type(), message);
        }
        return Arrays.copyOf(texts, Math.min(length, texts.length));
    }

    private static String[] zeros(int length) {
        String[] texts = new String[length];
        Arrays.fill(texts, "");
        return texts;
    }

    /** Strings need no parsing, and no other code has this array. */
    @SuppressWarnings("unchecked") // an E is a String
    private static <E> List<E> own(String[] texts) {
        return (List<E>) Arrays.asList(texts);
    }

    /** Encodes strings. Null becomes the empty string. */
    private static String[] own(Collection<?> value) {
        String[] texts = value.toArray(new String[0]);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == null) {
                texts[i] = "";
            }
        }
        return texts;
    }

    private String @Nullable [] texts(C value, ComponentKey key, @Nullable String prefix, Encoding out) {
        String[] texts = new String[value.size()];
        int i = 0;
        for (E element : value) {
            String text = text(element, key, prefix, i, out);
            if (text == null) {
                return null;
            }
            texts[i++] = text;
        }
        return texts;
    }

    private List<E> elements(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
        List<E> elements = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            elements.add(in.parseElement(key, prefix, i, texts[i], type));
        }
        return elements;
    }

    private @Nullable String text(
            @Nullable E element, ComponentKey key, @Nullable String prefix, int index, Encoding out) {
        String text = null;
        String refusal = "is an element that would write no key and be lost";
        try {
            text = type.write(element);
        } catch (IllegalArgumentException e) {
            refusal = Converting.message(e, key.masked, "holds a value that cannot be encoded");
        }
        if (text == null) {
            out.elementProblem(key, prefix, index, type.type(), refusal);
        }
        return text;
    }

    /** In the list's order. */
    static final class OfList<E> extends JoinedValue<E, List<E>> {
        OfList(Scalar<E> type) {
            super(type);
        }

        @Override
        String remedy() {
            return "ListFormat.INDEXED";
        }

        @Override
        List<E> collect(Decoding in, ComponentKey key, @Nullable String prefix, List<E> elements) {
            return Collections.unmodifiableList(elements);
        }

        @Override
        public List<E> zero(Decoding in) {
            return List.of();
        }
    }

    /** Sorts the elements, so that equal sets have equal values. */
    static final class OfSet<E> extends JoinedValue<E, Set<E>> {
        OfSet(Scalar<E> type) {
            super(type);
        }

        /** A set cannot be indexed. */
        @Override
        String remedy() {
            return "a List with ListFormat.INDEXED";
        }

        @Override
        String[] ordered(String[] texts, ComponentKey key, @Nullable String prefix, Encoding out) {
            Arrays.sort(texts, Names.BYTE_ORDER);
            for (int i = 1; i < texts.length; i++) {
                if (texts[i].equals(texts[i - 1])) {
                    out.elementProblem(key, prefix, i, "a set", "is the text of two elements");
                }
            }
            return texts;
        }

        @Override
        Set<E> collect(Decoding in, ComponentKey key, @Nullable String prefix, List<E> elements) {
            Set<E> set = new LinkedHashSet<>(elements);
            if (set.size() < elements.size()) {
                in.elementProblem(key, prefix, -1, "a set", "contains an element twice");
            }
            return Collections.unmodifiableSet(set);
        }

        @Override
        public Set<E> zero(Decoding in) {
            return Set.of();
        }
    }
}
