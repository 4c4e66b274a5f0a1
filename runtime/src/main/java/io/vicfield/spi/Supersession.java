package io.vicfield.spi;

import io.vicfield.VicSink;
import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells a sink which former keys a record's keys replace, those of what wrote nothing too. */
final class Supersession extends KeyWalk {
    private final Map<String, String> texts;
    private final VicSink sink;

    /**
     * For what was written.
     *
     * @param entry the one that the record is below
     * @param texts by key
     */
    Supersession(Entry entry, Map<String, String> texts, VicSink sink) {
        super(entry);
        this.texts = texts;
        this.sink = sink;
    }

    /** Whether any component of a record, or below it, had another key. */
    static boolean within(PlacedCodec<?> codec) {
        return codec.place.open()
                && codec.components().stream()
                        .anyMatch(component -> component.key().formers != null || within(component.shape()));
    }

    static boolean within(Shape shape) {
        PlacedCodec<?> record = record(shape);
        return record != null && within(record);
    }

    @Override
    void component(Component component) {
        if (component.writes()) {
            values(component);
        }
    }

    @Override
    List<String> names(Component component, String at, boolean indices) {
        String text = texts.get(at + component.key().suffix);
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return indices
                ? IntStream.rangeClosed(0, Integer.parseInt(text))
                        .mapToObj(Integer::toString)
                        .toList()
                : Arrays.asList(Names.split(text));
    }

    @Override
    void record(PlacedCodec<?> codec, String name) {
        codec(entry.slashed() ? codec.at(codec.place.slashed()) : codec);
    }

    @Override
    void key(Component component, String at, String valueAt, String type) {
        PlacedKey key = component.key();
        for (int i = 0; key.formers != null && i < key.formers.length; i++) {
            String now = at + key.suffix;
            String old = key.formerAt(key.formers[i], entry, at) + key.formers[i].suffix;
            if (!old.equals(now) && !texts.containsKey(old)) {
                sink.supersede(old, now);
            }
        }
    }
}
