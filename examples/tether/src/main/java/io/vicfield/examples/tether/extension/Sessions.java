package io.vicfield.examples.tether.extension;

import java.util.List;
import java.util.Optional;

/** An extension's view of a tether's sessions, for use from any thread. */
public interface Sessions {
    /** The IDs of those that are to run and have not ended, sorted. */
    List<String> ids();

    /** The session of this ID; of an exec and a session with the same ID the exec, as in VIC. */
    Optional<Attachable> find(String id);
}
