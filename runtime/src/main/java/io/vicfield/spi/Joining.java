package io.vicfield.spi;

import io.vicfield.text.Names;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Joined lists: {@code key~} holds the elements with a bar between, {@code key} the last index. */
final class Joining {
    private Joining() {}

    /** Writes elements' texts; none of them is left out. */
    static void write(String[] texts, PlacedKey key, @Nullable String at, String type, Encoding out) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].indexOf('|') >= 0) {
                out.elementProblem(
                        key, at, i, type, "holds a |, which separates elements: store the list as ListFormat.INDEXED");
                return;
            }
        }
        out.put(key, out.elementsKey(key, at), String.join("|", texts));
        Counts.write(out, key, at, texts.length);
    }

    /** Reads elements' texts, as many as the count says; null if there is no list. */
    static String @Nullable [] read(Decoding in, PlacedKey key, @Nullable String at, String type) {
        int length = Counts.read(in, key, at);
        if (length <= 0) {
            return length == 0 ? new String[0] : null;
        }
        int before = in.found();
        String joined = in.elements(key, at);
        if (joined == null) {
            if (in.found() == before) {
                in.elementProblem(key, at, -1, type, "is not there, although the list's count is");
            }
            return zeros(length);
        }
        String[] texts = Names.split(joined, length);
        if (texts.length == length) {
            return texts;
        }
        String message = "holds " + texts.length + " elements where the list's count says " + length;
        if (texts.length < length) {
            in.fatalElements(key, at, type, message);
        } else {
            in.elementProblem(key, at, -1, type, message);
        }
        return Arrays.copyOf(texts, Math.min(length, texts.length));
    }

    private static String[] zeros(int length) {
        String[] texts = new String[length];
        Arrays.fill(texts, "");
        return texts;
    }
}
