package io.vicfield.codec;

import io.vicfield.text.Names;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Joined lists: {@code key~} holds the elements with a bar between, {@code key} the last index. */
final class Joining {
    private Joining() {}

    /** Writes the encoded elements, including empty ones. */
    static void write(String[] texts, ComponentKey key, @Nullable String prefix, String type, Encoding out) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].indexOf('|') >= 0) {
                out.elementProblem(
                        key, prefix, i, type, "contains a |, which separates elements; use ListFormat.INDEXED");
                return;
            }
        }
        out.put(key, key.elements(out.entry, prefix), String.join("|", texts));
        Counts.write(out, key, prefix, texts.length);
    }

    /** Reads as many encoded elements as the count says; null if the list is missing. */
    static String @Nullable [] read(Decoding in, ComponentKey key, @Nullable String prefix, String type) {
        int length = Counts.read(in, key, prefix);
        if (length <= 0) {
            return length == 0 ? new String[0] : null;
        }
        int before = in.found();
        String joined = in.elements(key, prefix);
        if (joined == null) {
            if (in.found() == before) {
                in.unusable();
                in.elementProblem(key, prefix, -1, type, "is missing, although the list's count exists");
            }
            return in.admit(length, "", key, prefix) ? zeros(length) : new String[0];
        }
        String[] texts = Names.split(joined, Math.min(length, joined.length() + 1));
        if (texts.length == length) {
            return texts;
        }
        String message = "holds " + texts.length + " elements where the list's count says " + length;
        if (texts.length < length) {
            in.fatalElements(key, prefix, type, message);
        } else {
            in.elementProblem(key, prefix, -1, type, message);
        }
        return Arrays.copyOf(texts, Math.min(length, texts.length));
    }

    private static String[] zeros(int length) {
        String[] texts = new String[length];
        Arrays.fill(texts, "");
        return texts;
    }
}
