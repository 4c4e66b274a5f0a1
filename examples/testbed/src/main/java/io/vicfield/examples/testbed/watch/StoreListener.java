package io.vicfield.examples.testbed.watch;

/** Is told about each read and write of a store. It never sees a value, because a value may be a secret. */
@FunctionalInterface
public interface StoreListener {
    /**
     * Handles one read or write, also if it failed.
     *
     * @param operation the method of the source or sink, for example {@code getSecret}
     * @param key the key, with its header
     * @param nanos how long the store took, in nanoseconds
     */
    void accessed(String operation, String key, long nanos);
}
