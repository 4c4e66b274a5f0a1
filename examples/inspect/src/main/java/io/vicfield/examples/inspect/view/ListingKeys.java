package io.vicfield.examples.inspect.view;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.SealedSource;
import io.vicfield.examples.inspect.records.Stored;
import java.io.PrintWriter;

/** Prints the record's stored keys and values, a line each. */
public final class ListingKeys {
    private ListingKeys() {}

    /** Prints the keys at and below a path of the record; masks secret and sensitive values. */
    public static void print(Reading reading, String path, PrintWriter out) {
        Stored stored = reading.stored();
        stored.values().forEach((key, text) -> {
            if (stored.owns(key) && stored.isAt(key, path)) {
                String shown = stored.masks(key) ? SealedSource.MASK : Cells.quoted(text);
                out.println(Cells.printable(key + " = " + shown));
            }
        });
    }
}
