package io.vicfield;

import io.vicfield.text.Printable;
import java.io.Serializable;

/**
 * Describes one problem of a configuration. It never contains a secret or sensitive value.
 *
 * @param key the key as it is stored; empty if the problem belongs to no single key
 * @param path the record path, for example {@code ExecutorConfig.sessions["x"].cmd.args}
 * @param expected the type of value that the key should hold, for example {@code int64}
 * @param message what is wrong and how to fix it, without key and path; a long value is cut
 * @since 0.1
 * @serial exclude
 */
public record VicProblem(String key, String path, String expected, String message) implements Serializable {
    /** Changes when the serialized form does. */
    private static final long serialVersionUID = 1L;

    /** A key or path is cut after this many characters, because another program may have chosen the names in it. */
    private static final int SHOWN = 300;

    /** The number of shown characters of the message. */
    private static final int SHOWN_MESSAGE = 1000;

    /** Returns path, key and message in one line. Control characters are escaped, and long parts are cut. */
    @Override
    public String toString() {
        return Printable.cut(path, SHOWN)
                + (key.isEmpty() ? "" : " (" + Printable.cut(key, SHOWN) + ")")
                + ": "
                + Printable.cut(message, SHOWN_MESSAGE);
    }
}
