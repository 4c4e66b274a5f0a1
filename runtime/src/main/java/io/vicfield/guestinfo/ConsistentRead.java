package io.vicfield.guestinfo;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.spi.GeneratedCodec;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** Reads a record whose lists and maps do not change meanwhile; see {@link GuestInfo#readConsistently}. */
final class ConsistentRead<T> {
    private final GeneratedCodec<T> codec;
    private final UnaryOperator<VicSource> wrap;

    ConsistentRead(GeneratedCodec<T> codec, UnaryOperator<VicSource> wrap) {
        this.codec = codec;
        this.wrap = wrap;
    }

    /**
     * Reads the record.
     *
     * @param info keeps the snapshot from which the record was read
     * @param secondLook asks the same host, to compare lists and names
     */
    T read(GuestInfo info, GuestInfo secondLook, int attempts) {
        List<VicProblem> problems = List.of();
        for (int attempt = 1; ; attempt++) {
            info.refresh();
            secondLook.refresh();
            new Prefetch(info).keysOf(source -> codec.decodeLeniently(wrap.apply(source), problem -> {}));
            ListedKeys listed = new ListedKeys(codec.patterns(), wrap.apply(info));
            try {
                T value = codec.decode(listed);
                new Prefetch(secondLook).keysOf(source -> listed.changed(wrap.apply(source)));
                SortedSet<String> changed = listed.changed(wrap.apply(secondLook));
                if (changed.isEmpty()) {
                    return value;
                }
                if (attempt >= attempts) {
                    throw new TornReadException(attempts, changed);
                }
                problems = List.of();
            } catch (VicDecodeException e) {
                // A writer may have written a count, and not yet the elements.
                if (attempt >= attempts || e.problems().equals(problems)) {
                    throw e;
                }
                problems = e.problems();
            }
        }
    }
}
