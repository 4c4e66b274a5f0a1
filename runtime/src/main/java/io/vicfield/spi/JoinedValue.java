package io.vicfield.spi;

import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list or set of scalars, joined. */
abstract class JoinedValue<E, C extends Collection<E>> extends ValueCodec<C> {
    private final Scalar<E> type;

    JoinedValue(Scalar<E> type) {
        this.type = type;
    }

    abstract C collect(Decoding in, PlacedKey key, @Nullable String at, List<E> elements);

    String[] ordered(String[] texts) {
        return texts;
    }

    @Override
    void encode(@Nullable C value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        if (value == null || value.isEmpty()) {
            out.nothing(key, at);
            return;
        }
        String[] texts = type == Scalars.STRING ? own(value) : texts(value, key, at, out);
        if (texts != null) {
            Joining.write(ordered(texts), key, at, type.type(), out);
        }
    }

    @Override
    @Nullable C decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable C base) {
        String[] texts = Joining.read(in, key, at, type.type());
        if (texts == null) {
            return zero(in);
        }
        return collect(in, key, at, type == Scalars.STRING ? own(texts) : elements(in, key, at, texts));
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
    Shape shape() {
        return new Shape.Joined(type);
    }

    /** Texts are their own elements, and the array is nobody else's. */
    @SuppressWarnings("unchecked") // an E is a String
    private static <E> List<E> own(String[] texts) {
        return (List<E>) Arrays.asList(texts);
    }

    /** Elements that are texts, null as an empty one. */
    private static String[] own(Collection<?> value) {
        String[] texts = value.toArray(new String[0]);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == null) {
                texts[i] = "";
            }
        }
        return texts;
    }

    private String @Nullable [] texts(C value, PlacedKey key, @Nullable String at, Encoding out) {
        String[] texts = new String[value.size()];
        int i = 0;
        for (E element : value) {
            String text = text(element, key, at, i, out);
            if (text == null) {
                return null;
            }
            texts[i++] = text;
        }
        return texts;
    }

    private List<E> elements(Decoding in, PlacedKey key, @Nullable String at, String[] texts) {
        List<E> elements = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            elements.add(in.element(key, at, i, texts[i], type));
        }
        return elements;
    }

    private @Nullable String text(@Nullable E element, PlacedKey key, @Nullable String at, int index, Encoding out) {
        String text = null;
        String refusal = "is an element that would write nothing, and not come back";
        try {
            text = type.write(element);
        } catch (IllegalArgumentException e) {
            refusal = key.masked ? "holds a value that cannot be written" : e.getMessage();
        }
        if (text == null) {
            out.elementProblem(key, at, index, type.type(), refusal);
        }
        return text;
    }

    /** In the list's order. */
    static final class OfList<E> extends JoinedValue<E, List<E>> {
        OfList(Scalar<E> type) {
            super(type);
        }

        @Override
        List<E> collect(Decoding in, PlacedKey key, @Nullable String at, List<E> elements) {
            return Collections.unmodifiableList(elements);
        }

        @Override
        List<E> zero(Decoding in) {
            return List.of();
        }
    }

    /** Sorted, so that equal sets are equal texts. */
    static final class OfSet<E> extends JoinedValue<E, Set<E>> {
        OfSet(Scalar<E> type) {
            super(type);
        }

        @Override
        String[] ordered(String[] texts) {
            Arrays.sort(texts, Names.BYTE_ORDER);
            return texts;
        }

        @Override
        Set<E> collect(Decoding in, PlacedKey key, @Nullable String at, List<E> elements) {
            Set<E> set = new LinkedHashSet<>(elements);
            if (set.size() < elements.size()) {
                in.elementProblem(key, at, -1, "a set", "holds an element twice");
            }
            return Collections.unmodifiableSet(set);
        }

        @Override
        Set<E> zero(Decoding in) {
            return Set.of();
        }
    }
}
