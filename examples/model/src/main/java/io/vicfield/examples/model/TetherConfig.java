package io.vicfield.examples.model;

import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.Map;

/**
 * An executor's configuration as the guest's tether sees it (lib/tether/config.go). VIC describes the same keys twice:
 * {@link ExecutorConfig} is the host's view. Both have drifted apart, so that the tether finds no name, user or group. A
 * test lists the differences with {@code WireCheck}. Use {@link ExecutorConfig} in a program.
 */
public record TetherConfig(
        @VicField(scope = READ_ONLY, key = "common/name", doc = "The executor's name, which the host hides.")
        String name,

        @VicField(scope = READ_ONLY, key = "common/id", doc = "The executor's ID, which its first session has too.")
        String id,

        @VicField(scope = READ_ONLY, key = "diagnostics/debug", doc = "How much the tether logs.")
        long debugLevel,

        @VicField(scope = READ_ONLY, doc = "Processes that start with the VM, by session ID.")
        Map<String, Session> sessions,

        // As in ExecutorConfig, a non-persistent key cannot be hidden, so the notes of execs have no key.
        @SuppressWarnings("vicfield")
        @VicField(
                scope = {READ_ONLY, NON_PERSISTENT},
                doc = "Processes added to a running VM, by session ID.")
        Map<String, Session> execs,

        @VicField(scope = READ_ONLY, doc = "File systems to mount, by name.")
        Map<String, MountSpec> mounts,

        @VicField(scope = READ_ONLY, doc = "Network interfaces, by network name.")
        Map<String, NetworkEndpoint> networks,

        @VicField(scope = READ_ONLY, sensitive = true, doc = "The host key that the tether shows to who attaches.")
        byte[] key,

        @VicField(scope = READ_ONLY, key = "asymrouting", doc = "Whether replies may leave by another interface.")
        boolean asymmetricRouting,

        @VicField(scope = READ_ONLY, doc = "The host name to set.")
        String hostname,

        @VicField(scope = READ_ONLY, doc = "The domain name to set.")
        String domainname) {

    /** Copies the mutable values. */
    public TetherConfig {
        sessions = Copies.of(sessions);
        execs = Copies.of(execs);
        mounts = Copies.of(mounts);
        networks = Copies.of(networks);
        key = key.clone();
    }

    /** Returns a copy of the host key. */
    @Override
    public byte[] key() {
        return key.clone();
    }

    /** The tether's view of a session. It publishes the status and never decodes it, so each run starts without one. */
    public record Session(
            @VicField(scope = READ_ONLY, doc = "The session's identity.")
            Common common,

            @VicField(scope = READ_WRITE, doc = "Its times.")
            Times detail,

            @VicField(scope = READ_WRITE, doc = "Debugging and restarts, which the tether counts.")
            Diagnostics diagnostics,

            @VicField(scope = READ_ONLY, depth = 2, follow = false, doc = "Its first process.")
            Cmd cmd,

            @VicField(scope = READ_WRITE, key = "status", skipDecode = true, doc = "Its exit status.")
            long exitStatus,

            @VicField(scope = READ_WRITE, skipDecode = true, doc = "true once it runs, else why it could not start.")
            String started,

            @VicField(scope = READ_ONLY, doc = "Whether clients may attach.")
            boolean attach,

            @VicField(scope = READ_ONLY, key = "openstdin", doc = "Whether it gets an input stream.")
            boolean openStdin,

            @VicField(scope = READ_WRITE, key = "runblock", doc = "Whether it waits for a client before it starts.")
            boolean runBlock,

            @VicField(scope = READ_ONLY, doc = "Whether it is to be started at all.")
            boolean active,

            @VicField(scope = READ_ONLY, doc = "Whether it gets a terminal.")
            boolean tty,

            @VicField(scope = READ_ONLY, doc = "Whether it is restarted when it ends.")
            boolean restart,

            @VicField(scope = READ_ONLY, key = "stopSignal", doc = "The name or number of the signal that stops it.")
            String stopSignal,

            @VicField(scope = READ_ONLY, doc = "The user to run as; the host writes it in another case.")
            String user,

            @VicField(scope = READ_ONLY, doc = "The group to run as; the host writes it in another case.")
            String group) {}

    /** A session's times, of which the tether decodes only the first. */
    public record Times(
            @VicField(scope = READ_WRITE, key = "createtime", doc = "When it was created, in Unix time.")
            long createTime,

            @VicField(
                    scope = READ_WRITE,
                    key = "starttime",
                    skipDecode = true,
                    doc = "When it was last started, in Unix time.")
            long startTime,

            @VicField(
                    scope = READ_WRITE,
                    key = "stoptime",
                    skipDecode = true,
                    doc = "When it last ended, in Unix time.")
            long stopTime) {}
}
