package io.vicfield.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list with an entry per element, {@code key|0}, {@code key|1} …; {@code key} holds the last index. */
final class IndexedValue<E> extends ValueCodec<List<E>> {
    /** A count may be far larger than the list. */
    private static final int EXPECTED = 1000;

    private final ValueCodec<E> elements;

    IndexedValue(ValueCodec<E> elements) {
        this.elements = elements;
    }

    @Override
    ValueCodec<List<E>> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new IndexedValue<>(elements.bind(owner, key, level + 1));
    }

    @Override
    public void encode(@Nullable List<E> value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        if (value == null || value.isEmpty()) {
            out.empty(key, prefix);
            return;
        }
        if (levels > 1) {
            encodeElements(value, key, prefix, levels - 1, out);
        } else {
            out.admit(value.size(), key.text(out.entry, prefix), key, prefix);
        }
        Counts.write(out, key, prefix, value.size());
    }

    @Override
    public List<E> decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable List<E> base) {
        int length = Counts.read(in, key, prefix);
        if (length <= 0) {
            return List.of();
        }
        List<E> list = new ArrayList<>(Math.min(length, EXPECTED));
        String stem = key.entryPrefix(in.entry, prefix);
        for (int i = 0; i < length; i++) {
            E old = base != null && i < base.size() ? base.get(i) : null;
            String entryPrefix = stem + i;
            int before = in.found();
            E element = levels > 1 ? elements.decode(in, key, entryPrefix, levels - 1, old) : old;
            if (in.found() == before && !admitMissing(in, key, prefix, entryPrefix, levels - 1)) {
                break;
            }
            list.add(element != null ? element : elements.zero(in));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public List<E> zero(Decoding in) {
        return List.of();
    }

    @Override
    public ValueCodec<E> elements() {
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
    public Shape shape() {
        return new Shape.Indexed(elements.shape());
    }

    private void encodeElements(List<E> value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        String stem = key.entryPrefix(out.entry, prefix);
        int i = 0;
        for (E element : value) {
            String entry = stem + i++;
            int before = out.mark();
            elements.encode(element, key, entry, levels, out);
            if (out.mark() == before) {
                out.unwritten(key, prefix, entry, "an element", !elements.isEmptyWithoutKeys(levels));
            }
        }
    }

    /**
     * Reports a missing element, if elements of this type always have a key. Returns false if the record has too many elements
     * without keys.
     */
    private boolean admitMissing(
            Decoding in, ComponentKey key, @Nullable String prefix, String entryPrefix, int levels) {
        if (levels > 0 && !elements.isEmptyWithoutKeys(levels)) {
            in.problem(key, entryPrefix, "an element", "is missing, although the list's count includes it");
        }
        return in.admit(1, entryPrefix, key, prefix);
    }
}
