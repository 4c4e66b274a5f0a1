package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.SessionClient;

/** The operations of a tether on its machine. A failure is an {@link OperationException} and ends the tether. */
public interface Operations {
    /**
     * Gives the machine its name.
     *
     * @param alias another name for it, for people; may be empty
     */
    void setHostname(String hostname, String alias);

    /**
     * Sets up a network interface; once more with what it got renews that. Never called by two threads at once.
     */
    Applied apply(NetworkEndpoint endpoint);

    /** Mounts a file system, and fills it from the image if it asks for that. */
    void mount(MountSpec mount);

    /** Where a session's output goes even if no client is attached. */
    SessionClient log(SessionConfig session);
}
