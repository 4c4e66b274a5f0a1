package io.vicfield.examples.inspect.input;

import java.io.IOException;
import java.util.Map;

/** A format of files with keys and values. */
interface Format {
    /** Returns whether a file has this format, by its name or its beginning. */
    boolean fits(Content content);

    /**
     * Reads the values by key, as they are in the file.
     *
     * @throws io.vicfield.examples.console.Failure if the file is damaged, or holds something else; the message quotes no
     *     value, because it may be a secret
     */
    Map<String, String> read(Content content) throws IOException;
}
