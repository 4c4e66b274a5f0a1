package io.vicfield;

/**
 * One thing that is wrong with a configuration. It never holds a text that is a secret's or sensitive.
 *
 * @param key the key on the wire
 * @param path the component, {@code ExecutorConfig.sessions["x"].cmd.args} say
 * @param expected the type that the wire should hold, {@code int64} say
 * @param message what is wrong and what to do, with the shown value shortened, without key and path
 */
public record VicProblem(String key, String path, String expected, String message) {
    @Override
    public String toString() {
        return path + " (" + key + "): " + message;
    }
}
