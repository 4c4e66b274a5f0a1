package io.vicfield.examples.tether.extension;

import java.util.List;
import java.util.Optional;

/** An extension's view of a tether's sessions, for use from any thread. */
public interface Sessions {
    /** The IDs of the sessions that should run and have not ended, sorted. */
    List<String> ids();

    /** Finds a session by its ID. If an exec and a session have the same ID, returns the exec, as VIC does. */
    Optional<Attachable> find(String id);
}
