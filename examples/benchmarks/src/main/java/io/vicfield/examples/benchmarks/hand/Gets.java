package io.vicfield.examples.benchmarks.hand;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.net.IpAddress;
import io.vicfield.text.Base64Text;
import io.vicfield.text.Booleans;
import io.vicfield.text.Integers;
import io.vicfield.text.Names;
import io.vicfield.text.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values from a source. It continues after a problem, so that it reports every problem. */
final class Gets {
    private static final byte[] NO_BYTES = new byte[0];
    private static final int MOST = 1 << 16;

    private final List<VicProblem> problems = new ArrayList<>(0);
    private final VicSource source;
    private int found;

    Gets(VicSource source) {
        this.source = source;
    }

    @Nullable String get(String key) {
        String text = source.get(key);
        if (text != null) {
            found++;
        }
        return text;
    }

    String text(String key) {
        String text = get(key);
        return text == null ? "" : text;
    }

    boolean bool(String key) {
        String text = get(key);
        if (text == null || text.isEmpty()) {
            return false;
        }
        try {
            return Booleans.parse(text);
        } catch (IllegalArgumentException e) {
            problem(key, "is not a truth value");
            return false;
        }
    }

    long int64(String key) {
        String text = get(key);
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (Integers.readable(text)) {
            return Long.parseLong(text);
        }
        problem(key, "is not a whole number");
        return 0;
    }

    byte[] bytes(String key) {
        byte[] bytes = base64(key, get(key));
        return bytes == null ? NO_BYTES : bytes;
    }

    @Nullable IpAddress ip(String key) {
        return ip(key, get(key));
    }

    Instant time(String key) {
        String text = get(key);
        if (text == null || text.isEmpty()) {
            return Times.ZERO;
        }
        try {
            return Times.parse(text).toInstant();
        } catch (IllegalArgumentException e) {
            problem(key, "is not a time");
            return Times.ZERO;
        }
    }

    /** Returns the ordinal of an enum constant, or a negative number if the value is not a constant. */
    int ordinal(String key, int constants) {
        String text = get(key);
        if (text == null || text.isEmpty()) {
            return 0;
        }
        int ordinal = text.length() == 1 ? text.charAt(0) - '0' : -1;
        if (ordinal >= 0 && ordinal < constants) {
            return ordinal;
        }
        problem(key, "is not a constant");
        return -1;
    }

    /** Reads a list of strings. The record makes its own copy. */
    List<String> joined(String parent, String elements, String count) {
        int length = length(parent.concat(count));
        if (length == 0) {
            return List.of();
        }
        String elementsKey = parent.concat(elements);
        String joined = get(elementsKey);
        if (joined == null) {
            problem(elementsKey, "is missing, although the list's count exists");
            return List.of();
        }
        String[] texts = Names.split(joined);
        if (texts.length != length) {
            problem(elementsKey, "does not have as many elements as the list's count says");
        }
        return Arrays.asList(texts);
    }

    List<@Nullable IpAddress> ips(String key) {
        int length = length(key);
        if (length == 0) {
            return List.of();
        }
        List<@Nullable IpAddress> list = new ArrayList<>(length);
        String stem = key.concat("|");
        for (int i = 0; i < length; i++) {
            String entry = stem + i;
            String text = get(entry);
            if (text == null) {
                problem(entry, "is missing, although the list's count includes it");
            }
            list.add(ip(entry, text));
        }
        return list;
    }

    /**
     * Returns the length of the list with this key. The key holds the last index; if it is missing, the length is 0.
     */
    int length(String key) {
        String text = get(key);
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!Integers.readable(text)) {
            problem(key, "is not a last index");
            return 1;
        }
        long last = Long.parseLong(text);
        if (last < 0 || last >= MOST) {
            problem(key, "is not the last index of a list");
            return 0;
        }
        return (int) last + 1;
    }

    /** Returns the names of a map's entries. */
    String[] names(String key) {
        String names = get(key);
        return names == null || names.isEmpty() ? new String[0] : Names.split(names);
    }

    int found() {
        return found;
    }

    void problem(String key, String message) {
        problems.add(new VicProblem(key, key, "a value that can be read", message));
    }

    void finish() {
        if (!problems.isEmpty()) {
            throw new VicDecodeException(problems);
        }
    }

    private @Nullable IpAddress ip(String key, @Nullable String text) {
        byte[] bytes = base64(key, text);
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        try {
            return IpAddress.ofBytes(bytes);
        } catch (IllegalArgumentException e) {
            problem(key, "is not an address");
            return null;
        }
    }

    private byte @Nullable [] base64(String key, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Base64Text.decode(text);
        } catch (IllegalArgumentException e) {
            problem(key, "is not base64");
            return null;
        }
    }
}
