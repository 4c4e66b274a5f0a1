package io.vicfield.examples.tether.extension;

import io.vicfield.examples.model.ExecutorConfig;

/** A part that lives as long as a tether and follows its configuration. All calls come from the tether's own thread. */
public interface Extension {
    /** Starts the extension before any configuration is loaded. An exception ends it. */
    default void start(Sessions sessions) {}

    /** Reports a loaded configuration before its sessions start. An exception ends the tether. */
    default void reload(ExecutorConfig config) {}

    /** Stops the extension after all sessions have ended. */
    default void stop() {}
}
