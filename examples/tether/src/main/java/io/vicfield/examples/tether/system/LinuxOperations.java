package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.SessionClient;
import java.nio.file.Path;
import java.util.List;

/**
 * Sets up a Linux machine with its own {@code hostname}, {@code ip}, {@code udhcpc} and {@code mount}. It requires
 * root.
 */
public final class LinuxOperations implements Operations {
    private final Commands commands;
    private final SessionClient log;
    private final EtcFiles etc;
    private final Networks networks;
    private final Mounts mounts;
    private String hostname = "";

    /**
     * Creates operations for a machine.
     *
     * @param root the machine's root directory: {@code /}, or another folder in tests
     * @param log receives the output of every session
     */
    public LinuxOperations(Commands commands, Path root, SessionClient log) {
        this.commands = commands;
        this.log = log;
        etc = new EtcFiles(commands, root);
        networks = new Networks(commands, root, etc);
        mounts = new Mounts(commands, root);
    }

    @Override
    public void setHostname(String hostname, String alias) {
        this.hostname = hostname;
        commands.run("hostname", hostname);
        etc.setHostname(hostname);
        for (String name : List.of(alias, hostname)) {
            if (!name.isEmpty()) {
                etc.addHost("127.0.1.1", name);
                etc.addHost("::1", name);
            }
        }
    }

    @Override
    public Applied apply(NetworkEndpoint endpoint) {
        return networks.apply(endpoint, hostname);
    }

    @Override
    public void mount(MountSpec mount) {
        mounts.mount(mount);
    }

    @Override
    public void unmount(MountSpec mount) {
        mounts.unmount(mount);
    }

    @Override
    public SessionClient log(SessionConfig session) {
        return log;
    }
}
