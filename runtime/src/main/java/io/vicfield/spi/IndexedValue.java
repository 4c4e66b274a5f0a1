package io.vicfield.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list with an entry per element, {@code key|0}, {@code key|1} …; {@code key} holds the last index. */
final class IndexedValue<E> extends ValueCodec<List<E>> {
    private final ValueCodec<E> elements;

    IndexedValue(ValueCodec<E> elements) {
        this.elements = elements;
    }

    @Override
    void encode(@Nullable List<E> value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        if (value == null || value.isEmpty()) {
            out.nothing(key, at);
            return;
        }
        if (levels > 1) {
            encodeElements(value, key, at, levels - 1, out);
        }
        Counts.write(out, key, at, value.size());
    }

    @Override
    List<E> decode(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable List<E> base) {
        int length = Counts.read(in, key, at);
        if (length <= 0) {
            return List.of();
        }
        List<E> list = new ArrayList<>(length);
        String stem = in.stem(key, at);
        for (int i = 0; i < length; i++) {
            E old = base != null && i < base.size() ? base.get(i) : null;
            list.add(element(in, key, stem + i, levels - 1, old));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    List<E> zero(Decoding in) {
        return List.of();
    }

    @Override
    ValueCodec<E> elements() {
        return elements;
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return true;
    }

    @Override
    String subscripts() {
        return "i" + elements.subscripts();
    }

    @Override
    Shape shape() {
        return new Shape.Indexed(elements.shape());
    }

    private void encodeElements(List<E> value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        String stem = out.stem(key, at);
        int i = 0;
        for (E element : value) {
            String entry = stem + i++;
            int before = out.mark();
            elements.encode(element, key, entry, levels, out);
            if (out.mark() == before && !elements.mayWriteNothing(levels)) {
                out.problem(key, entry, "an element", "would write nothing, and not come back");
            }
        }
    }

    private @Nullable E element(Decoding in, PlacedKey key, @Nullable String at, int levels, @Nullable E old) {
        if (levels < 1) {
            return old != null ? old : elements.zero(in);
        }
        int before = in.seen();
        E element = elements.decode(in, key, at, levels, old);
        if (in.seen() == before && !elements.mayWriteNothing(levels)) {
            in.problem(key, at, "an element", "is not there, although the list's count says so");
        }
        return element != null ? element : elements.zero(in);
    }
}
