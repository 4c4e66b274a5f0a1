package io.vicfield.processor.read;

import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Counts the places of records below a component, down to its depth. Whatever is there, an optional record is looked for
 * in each of them, and each has keys that belong to the configuration.
 */
final class Unrolled {
    /** So many are looked for in microseconds, and even in a row, lists in lists say, they fit on a small thread's stack. */
    static final int MOST = 256;

    private final StoredTypes stored;

    Unrolled(Types types) {
        this.stored = new StoredTypes(types);
    }

    /** Whether there are too many. */
    boolean tooMany(TypeElement record, RecordComponentElement component, Mirrors annotation) {
        return new Count().component(record, component, annotation, Integer.MAX_VALUE) > MOST;
    }

    /** One count; it ends when there are too many. */
    private final class Count {
        private int places;

        int component(TypeElement record, RecordComponentElement component, Mirrors annotation, int levels) {
            int depth = annotation.number("depth", -1);
            boolean nullable = Nullness.nullable(record, component);
            int left = (depth < 0 ? levels : Math.min(depth, levels)) - (nullable ? 1 : 0);
            for (StoredTypes.Held held : stored.held(component.asType(), annotation)) {
                if (left > held.levels() && places <= MOST) {
                    places++;
                    below(held.record(), left - held.levels());
                }
            }
            return places;
        }

        private void below(TypeElement record, int levels) {
            for (RecordComponentElement component : record.getRecordComponents()) {
                Records.vicField(record, component).ifPresent(field -> component(record, component, field, levels));
            }
        }
    }
}
