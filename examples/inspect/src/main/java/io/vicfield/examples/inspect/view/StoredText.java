package io.vicfield.examples.inspect.view;

import io.vicfield.codec.Scalar;
import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.SealedSource;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.schema.KeyPattern;
import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The value of one key as users read it, without decoding the whole configuration. */
final class StoredText {
    private StoredText() {}

    /** Formats a stored value; masks secret and sensitive values. */
    static String of(Stored stored, String key, String text) {
        KeyPattern pattern = stored.pattern(key);
        if (pattern == null || stored.masks(key)) {
            return SealedSource.MASK;
        }
        Scalar<?> type = pattern.scalar();
        if (type != null) {
            return typed(type, text);
        }
        return switch (pattern.kind()) {
            case ELEMENTS, NAMES ->
                Arrays.stream(Names.split(text)).map(Cells::quoted).collect(Collectors.joining(", ", "[", "]"));
            default -> text;
        };
    }

    /** Formats a value, or quotes it if it is damaged. */
    private static String typed(Scalar<?> type, String text) {
        try {
            String shown = ValueText.of(type, text).text();
            return shown.isEmpty() ? Cells.quoted(shown) : shown;
        } catch (IllegalArgumentException e) {
            return Cells.quoted(text) + " (not " + type.type() + ")";
        }
    }
}
