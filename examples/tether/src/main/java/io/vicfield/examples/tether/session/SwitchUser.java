package io.vicfield.examples.tether.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a process as another user with {@code setpriv}, because Java cannot switch users. */
final class SwitchUser {
    private SwitchUser() {}

    /** Returns the command to put before the program; empty if the tether already runs as that user. */
    static List<String> command(Identity identity) throws LaunchException {
        int own = own("unix:uid");
        if (own == identity.uid() && own("unix:gid") == identity.gid()) {
            return List.of();
        }
        if (own != 0) {
            throw new LaunchException(
                    "operation not permitted: only root can start processes of other users, and the tether has uid "
                            + own + ", not " + identity.uid());
        }
        return List.of("setpriv", "--reuid=" + identity.uid(), "--regid=" + identity.gid(), groups(identity), "--");
    }

    private static String groups(Identity identity) {
        return identity.groups().isEmpty()
                ? "--clear-groups"
                : identity.groups().stream().map(String::valueOf).collect(Collectors.joining(",", "--groups=", ""));
    }

    private static int own(String attribute) throws LaunchException {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), attribute);
        } catch (IOException | RuntimeException e) {
            throw new LaunchException("cannot read the tether's user: " + e.getMessage());
        }
    }
}
