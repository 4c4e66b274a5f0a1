package io.vicfield.processor.check;

import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.NestedRecords.Nested;
import io.vicfield.processor.read.SourceComponent;

/** Limits the nested records that a depth allows. Decoding looks for an optional record in each place. */
final class DepthLimit {
    /** Decoding looks for this many records in microseconds, and they fit on a small thread's stack. */
    static final int MAX_RECORDS = 256;

    private final NestedRecords nested;
    private int records;

    private DepthLimit(NestedRecords nested) {
        this.nested = nested;
    }

    /** Whether the component's depth allows more nested records than the limit. */
    static boolean isExceeded(SourceComponent component, NestedRecords nested) {
        DepthLimit limit = new DepthLimit(nested);
        limit.count(component, Integer.MAX_VALUE);
        return limit.records > MAX_RECORDS;
    }

    /** Counts the records below a component, and stops above the limit. */
    private void count(SourceComponent component, int levels) {
        int allowed = component.depth() < 0 ? levels : Math.min(component.depth(), levels);
        int left = allowed - (component.isNullable() ? 1 : 0);
        for (Nested found : nested.withLevels(component)) {
            if (left > found.levels() && records <= MAX_RECORDS) {
                records++;
                SourceComponent.encoded(found.record()).forEach(below -> count(below, left - found.levels()));
            }
        }
    }
}
