package io.vicfield.spi;

import io.vicfield.codec.Encoding;
import io.vicfield.codec.RecordCodec;
import io.vicfield.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A configuration for logs, a line per key; see {@link io.vicfield.VicCodec#describe}.
 */
final class Description {
    private static final String MASK = "********";

    /** A value is cut after this many characters. */
    private static final int SHOWN = 80;

    private Description() {}

    /**
     * Describes a record; the codec stands at the root.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @param value the record to describe
     * @return one line per key, sorted by key
     */
    static <T> List<String> of(RecordCodec<T> codec, T value) {
        Encoding out = new Encoding(16);
        List<String> lines = new ArrayList<>();
        try {
            codec.encode(value, out);
        } catch (RuntimeException e) {
            // Omits the message, because it comes from the record's own code and may quote a masked value.
            lines.add("! " + codec.place().path() + ": the rest is missing, its record threw "
                    + e.getClass().getName());
        }
        out.shown(MASK, Description::quote).forEach((key, shown) -> lines.add(Printable.escape(key) + " = " + shown));
        out.problems().all().forEach(problem -> lines.add("! " + Printable.escape(problem.toString())));
        Collections.sort(lines);
        return Collections.unmodifiableList(lines);
    }

    private static String quote(String value) {
        String start = Printable.escape(
                Printable.start(value, SHOWN).replace("\\", "\\\\").replace("\"", "\\\""));
        return value.length() <= SHOWN ? '"' + start + '"' : '"' + start + "…\" (" + value.length() + " characters)";
    }
}
