package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.SessionClient;

/** The operations of a tether on its machine. A failure is an {@link OperationException} and ends the tether. */
public interface Operations {
    /**
     * Sets the name of the machine. Never called while another thread calls {@link #apply}.
     *
     * @param alias an additional display name; may be empty
     */
    void setHostname(String hostname, String alias);

    /** Sets up a network interface. A call with an earlier result renews it. Never called by two threads at once. */
    Applied apply(NetworkEndpoint endpoint);

    /** Mounts a file system, and fills it from the image if the mount requests it. */
    void mount(MountSpec mount);

    /** Unmounts a file system that {@link #mount} has mounted. Programs that use it can still use their open files. */
    void unmount(MountSpec mount);

    /** Returns the client that receives a session's output even if no other client is attached. */
    SessionClient log(SessionConfig session);
}
