package io.vicfield.examples.benchmarks.hand;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.net.IpAddress;
import io.vicfield.text.Base64Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects keys and values for a sink, which gets either all of them or none. */
final class Puts {
    private final List<VicProblem> problems = new ArrayList<>(0);
    private String[] texts;
    private int size;
    /** Whether an entry's name contains a separator. Two keys can become equal only in that case. */
    private boolean ambiguous;

    Puts(int keys) {
        this.texts = new String[2 * keys];
    }

    void text(String key, @Nullable String text) {
        String value = text == null ? "" : text;
        if (value.equals("<nil>")) {
            refuse(key, "holds the text <nil>, which stands for the empty text in transports");
            return;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
        }
        texts[size] = key;
        texts[size + 1] = value;
        size += 2;
    }

    void bool(String key, boolean value) {
        text(key, value ? "true" : "false");
    }

    void int64(String key, long value) {
        text(key, Long.toString(value));
    }

    void bytes(String key, byte @Nullable [] value) {
        if (value != null && value.length > 0) {
            text(key, Base64Text.encode(value));
        }
    }

    void ip(String key, @Nullable IpAddress value) {
        if (value != null) {
            text(key, Base64Text.encode(value.bytes()));
        }
    }

    /** Writes a list of strings: its joined elements and its last index. */
    void joined(String parent, String elements, String count, @Nullable List<String> list) {
        if (list == null || list.isEmpty()) {
            return;
        }
        for (String element : list) {
            if (element != null && element.indexOf('|') >= 0) {
                refuse(parent.concat(elements), "holds a |, which separates elements");
                return;
            }
        }
        text(parent.concat(elements), String.join("|", list));
        int64(parent.concat(count), list.size() - 1);
    }

    /** Returns whether the value is present; adds a problem if it is null. */
    boolean has(String key, @Nullable Object value) {
        if (value == null) {
            refuse(key, "is null");
        }
        return value != null;
    }

    void refuse(String key, String message) {
        problems.add(new VicProblem(key, key, "a value that can be written", message));
    }

    void ambiguous() {
        ambiguous = true;
    }

    /** Returns a number that changes with every key and every problem. */
    int mark() {
        return size + problems.size();
    }

    /** Adds a problem if nothing was written since the mark. */
    void wrote(int mark, String key) {
        if (mark() == mark) {
            refuse(key, "would write no key and be lost");
        }
    }

    int keys() {
        return size / 2;
    }

    void flush(VicSink sink) {
        if (ambiguous) {
            refuseCollisions();
        }
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems);
        }
        for (int i = 0; i < size; i += 2) {
            sink.put(texts[i], texts[i + 1]);
        }
    }

    private void refuseCollisions() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < size; i += 2) {
            if (!seen.add(texts[i])) {
                refuse(texts[i], "is the key of two values");
            }
        }
    }
}
