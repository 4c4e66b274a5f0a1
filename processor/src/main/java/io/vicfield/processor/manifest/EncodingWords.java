package io.vicfield.processor.manifest;

import io.vicfield.TextEncoding;
import java.util.Locale;

/** Text encodings in a manifest: {@code plain}, {@code base64} or {@code gzip+base64}. */
final class EncodingWords {
    private EncodingWords() {}

    static String of(TextEncoding encoding) {
        return encoding.name().toLowerCase(Locale.ROOT).replace('_', '+');
    }

    /**
     * Parses an encoding.
     *
     * @throws IllegalArgumentException if the word does not name an encoding
     */
    static TextEncoding parse(String word) {
        return TextEncoding.valueOf(word.toUpperCase(Locale.ROOT).replace('+', '_'));
    }
}
