package io.vicfield.codec;

import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of encoding one record. Keys and values are buffered, and reach the sink when the whole record is valid: a
 * refused value leaves the sink untouched.
 *
 * @since 0.1
 */
public final class Encoding extends EncodeBuffer {
    private List<GroupSpan> groups = List.of();
    /** The group whose members are being encoded. */
    private @Nullable GroupSpan group;

    /**
     * Starts at the root.
     *
     * @param expectedKeys how many keys there will be, about
     */
    public Encoding(int expectedKeys) {
        this(expectedKeys, new Entry());
    }

    /** Starts below an entry. */
    public Encoding(int expectedKeys, Entry entry) {
        super(expectedKeys, entry);
    }

    /** Begins an atomic group, given the key of its generation. */
    public void beginGroup(ComponentKey generation) {
        if (group == null && generation.levels > 0) {
            group = new GroupSpan(generation, generation.text(entry), keys());
        }
    }

    /** Ends the group that began with this key. */
    public void endGroup(ComponentKey generation) {
        GroupSpan ended = group;
        if (ended == null || ended.generation != generation) {
            return;
        }
        group = null;
        if (ended.closeAt(keys())) {
            groups = groups.isEmpty() ? new ArrayList<>() : groups;
            groups.add(ended);
        }
    }

    /** Formats a scalar; null if it writes no key, or cannot be encoded, which is reported as a problem. */
    <T> @Nullable String text(ComponentKey key, @Nullable String prefix, @Nullable T value, Scalar<T> type) {
        try {
            String text = type.write(value);
            if (text == null) {
                empty(key, prefix);
            }
            return text;
        } catch (IllegalArgumentException e) {
            String message = Converting.message(e, key.masked, "holds a value that cannot be encoded");
            problem(key, prefix, type.type(), message);
            return null;
        }
    }

    /** Notes a value that writes no key. In a group the key is removed, because readers would find the old value there. */
    void empty(ComponentKey key, @Nullable String prefix) {
        if (group != null) {
            group.removed.add(key.text(entry, prefix));
        }
    }

    /**
     * Notes an entry or element that wrote no key.
     *
     * @param listedKey the key that it would have
     * @param lost whether it would not be decoded again
     */
    void unwritten(ComponentKey key, @Nullable String prefix, String listedKey, String what, boolean lost) {
        if (lost) {
            problem(key, listedKey, what, "would write no key and be lost");
        } else {
            admit(1, listedKey, key, prefix);
        }
    }

    /**
     * Passes everything to the sink, or nothing. The sink's checker sees the whole record before the sink does.
     *
     * @throws VicEncodeException if there is a problem
     */
    public void flush(VicSink sink) {
        refuseEqualKeys();
        for (int i = 0; i < groups.size(); i++) {
            refuseReadOnlyMembers(groups.get(i));
        }
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems.all());
        }
        VicSink checker = sink.checker();
        if (checker != null) {
            pass(checker);
        }
        pass(sink);
    }

    /** A sink without a cipher refuses the first secret. So the first secret goes first: no key is stored then. */
    private void pass(VicSink sink) {
        if (hasSecret(0, keys())) {
            pass(sink, true);
        }
        pass(sink, false);
    }

    /** Passes the groups and the keys between them that hold secrets, or the others. */
    private void pass(VicSink sink, boolean secret) {
        int from = 0;
        for (int i = 0; i < groups.size(); i++) {
            GroupSpan span = groups.get(i);
            if (hasSecret(from, span.from) == secret) {
                put(sink, from, span.from);
            }
            if (hasSecret(span.from, span.to) == secret) {
                put(sink, span);
            }
            from = span.to;
        }
        if (hasSecret(from, keys()) == secret) {
            put(sink, from, keys());
        }
    }

    private void put(VicSink sink, GroupSpan span) {
        sink.beginGroup(span.key);
        put(sink, span.from, span.to);
        span.removed.forEach(sink::remove);
        sink.endGroup(span.key);
    }

    /** A slash in an entry's name makes a key read-only, so the guest could not write a group below this entry. */
    private void refuseReadOnlyMembers(GroupSpan span) {
        for (int i = span.from; span.isGuests() && i < span.to; i++) {
            if (key(i).indexOf('/') >= 0) {
                problem(
                        key(i),
                        span.generation.path(),
                        "a key that the guest may write",
                        "contains a slash, so the guest that writes the group cannot write it; rename the entry");
            }
        }
    }
}
