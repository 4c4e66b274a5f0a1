package io.vicfield.examples.tether.extension;

import io.vicfield.examples.model.ExecutorConfig;

/** Something that lives as long as a tether and follows its configuration. All calls come from the tether's own thread. */
public interface Extension {
    /** The tether starts; nothing is loaded yet. An exception ends it. */
    default void start(Sessions sessions) {}

    /** A configuration was loaded, and its sessions are about to be started. An exception ends the tether. */
    default void reload(ExecutorConfig config) {}

    /** The tether ends; its sessions have. */
    default void stop() {}
}
