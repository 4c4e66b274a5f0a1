package io.vicfield.spi;

import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.text.Floats;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way to a sink. Keys and texts are collected first and reach the sink when all of them are known to
 * be right: a refused value leaves the sink untouched.
 */
public final class Encoding extends Collected {
    private List<GroupSpan> groups = List.of();
    /** The group whose members are being written. */
    private @Nullable GroupSpan group;

    /** With room for so many keys, to begin with. */
    Encoding(int keys) {
        super(keys);
    }

    /** Begins an atomic group, given the key of its generation. */
    public void beginGroup(PlacedKey generation) {
        if (group == null && generation.levels > 0) {
            group = new GroupSpan(generation, generation.text(entry), keys());
        }
    }

    /** Ends the group that began with this key. */
    public void endGroup(PlacedKey generation) {
        GroupSpan ended = group;
        if (ended == null || ended.generation != generation) {
            return;
        }
        group = null;
        if (ended.ends(keys())) {
            groups = groups.isEmpty() ? new ArrayList<>() : groups;
            groups.add(ended);
        }
    }

    /** Writes a text; null counts as empty. */
    public void text(PlacedKey key, @Nullable String value) {
        if (key.levels > 0) {
            put(key, key.text(entry), value == null ? "" : value);
        }
    }

    /** Writes a truth value. */
    public void bool(PlacedKey key, boolean value) {
        text(key, value ? "true" : "false");
    }

    /** Writes a whole number of any size. */
    public void int64(PlacedKey key, long value) {
        if (key.levels > 0) {
            put(key, key.text(entry), value == 0 ? "0" : Long.toString(value));
        }
    }

    /** Writes a number of either precision. */
    public void float64(PlacedKey key, double value) {
        if (key.levels > 0) {
            put(key, key.text(entry), Floats.format(value));
        }
    }

    /** Writes any other scalar. */
    public <T> void scalar(PlacedKey key, @Nullable T value, Scalar<T> type) {
        if (key.levels > 0) {
            scalar(key, null, value, type);
        }
    }

    /** Writes a scalar if it is there. */
    public <T> void nullable(PlacedKey key, @Nullable T value, Scalar<T> type) {
        if (value == null || !key.follow || key.levels < 2) {
            return;
        }
        int before = mark();
        scalar(key, value, type);
        if (mark() == before) {
            problem(key, null, type.type(), "is there but would write nothing, and come back as absent");
        }
    }

    /** Writes a scalar if it is there. */
    public <T> void optional(PlacedKey key, @Nullable Optional<T> value, Scalar<T> type) {
        if (value == null) {
            missing(key, type.type());
        } else {
            nullable(key, value.orElse(null), type);
        }
    }

    /** Reports a value that is null and must not be. */
    void missing(PlacedKey key, String type) {
        problem(key, null, type, "is null, which only optional and nullable components may be");
    }

    /** Reports a record that is null and must not be. */
    void missing(Place place, String type) {
        problem(place, type, "is null, which only optional and nullable components may be");
    }

    /** Reports a record that is there but has no key to show it. */
    void vanishing(Place place) {
        problem(place, "record", "is there but would write nothing, and come back as absent");
    }

    /** Reports a record that was to be written and has no key. */
    void unwritten(Place place) {
        problem(place, "record", "is never written here: a depth or follow = false above ends before it");
    }

    <T> void scalar(PlacedKey key, @Nullable String at, @Nullable T value, Scalar<T> type) {
        String text;
        try {
            text = type.write(value);
        } catch (IllegalArgumentException e) {
            problem(key, at, type.type(), key.masked ? "holds a value that cannot be written" : e.getMessage());
            return;
        }
        if (text == null) {
            nothing(key, at);
        } else {
            put(key, wireKey(key, at), text);
        }
    }

    /** A value that writes no text. In a group what an earlier one left is to go, or readers would see it. */
    void nothing(PlacedKey key, @Nullable String at) {
        if (group != null) {
            group.removed.add(wireKey(key, at));
        }
    }

    /** Collects a key and its text. */
    void put(PlacedKey key, String wireKey, String text) {
        if (text.length() == Nil.TEXT.length() && text.equals(Nil.TEXT)) {
            refuseNil(key, wireKey);
            return;
        }
        add(key, wireKey, text);
    }

    /** Hands everything to the sink, or nothing. */
    void flush(VicSink sink) {
        check();
        putAll(sink, null);
    }

    /**
     * The same, and tells the sink which former keys are replaced: those of a group before the group ends, for what an
     * emptied member had there would be read otherwise.
     *
     * @param written goes over all keys that may have been written
     */
    void flush(VicSink sink, Consumer<Supersession> written) {
        check();
        Superseded formers = new Superseded();
        written.accept(new Supersession(entry, texts(), formers));
        putAll(sink, formers);
        formers.tell(sink);
    }

    private void check() {
        refuseCollisions();
        for (int i = 0; i < groups.size(); i++) {
            refuseSplit(groups.get(i));
        }
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems.all());
        }
    }

    private void putAll(VicSink sink, @Nullable Superseded formers) {
        int from = 0;
        for (int i = 0; i < groups.size(); i++) {
            GroupSpan span = groups.get(i);
            put(sink, from, span.from);
            sink.beginGroup(span.key);
            put(sink, span.from, span.to);
            span.removed.forEach(sink::remove);
            if (formers != null) {
                tell(formers, span, sink);
            }
            sink.endGroup(span.key);
            from = span.to;
        }
        put(sink, from, keys());
    }

    private void tell(Superseded formers, GroupSpan span, VicSink sink) {
        for (int i = span.from; i < span.to; i++) {
            formers.tell(key(i), sink);
        }
        span.removed.forEach(key -> formers.tell(key, sink));
    }

    private void refuseNil(PlacedKey key, String wireKey) {
        String at = wireKey.substring(0, wireKey.length() - key.suffix.length());
        boolean elements = at.endsWith("~");
        problem(
                wireKey,
                entry.path() + key.path(entry, elements ? at.substring(0, at.length() - 1) : at),
                "text",
                "holds the text <nil>, which stands for the empty text in transports and would come back as that");
    }

    /** An entry's name with a slash makes a key read-only, in a group that the guest writes. */
    private void refuseSplit(GroupSpan span) {
        for (int i = span.from; span.isGuests() && i < span.to; i++) {
            if (key(i).indexOf('/') >= 0) {
                problem(
                        key(i),
                        span.generation.path(),
                        "a key that the guest may write",
                        "holds a slash, which makes it read-only for the guest that writes its group: rename the entry");
            }
        }
    }
}
