package io.vicfield;

import java.io.Serializable;

/**
 * Describes one problem of a configuration. It never contains a secret or sensitive value.
 *
 * @param key the key as it is stored
 * @param path the record path, for example {@code ExecutorConfig.sessions["x"].cmd.args}
 * @param expected the type of value that the key should hold, for example {@code int64}
 * @param message what is wrong and how to fix it, without key and path; a long value is cut
 * @since 0.1
 */
public record VicProblem(String key, String path, String expected, String message) implements Serializable {
    @Override
    public String toString() {
        return path + " (" + key + "): " + message;
    }
}
