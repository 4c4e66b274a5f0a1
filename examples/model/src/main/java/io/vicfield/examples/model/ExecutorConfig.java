package io.vicfield.examples.model;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A container VM's configuration: the processes to run, its mounts and its networks. */
@Withers
public record ExecutorConfig(
        @VicField(scope = READ_ONLY, doc = "This executor's identity.")
        ExecutorConfigCommon common,

        @VicField(scope = READ_WRITE, key = "createtime", doc = "When it was created, in Unix time.")
        long createTime,

        @VicField(scope = READ_ONLY, doc = "Debugging and restarts of the executor itself.")
        Diagnostics diagnostics,

        @VicField(scope = READ_ONLY, doc = "Processes that start with the VM, by session ID.")
        Map<String, SessionConfig> sessions,

        // The notes of execs are hidden, but a non-persistent key cannot be hidden. VIC loses the notes, and vicfield
        // does too.
        @SuppressWarnings("vicfield")
        @VicField(
                scope = {READ_ONLY, NON_PERSISTENT},
                doc = "Processes added to a running VM, by session ID; gone when it powers off.")
        Map<String, SessionConfig> execs,

        @VicField(scope = READ_ONLY, doc = "File systems to mount, by name.")
        Map<String, MountSpec> mounts,

        @VicField(scope = READ_ONLY, doc = "Network interfaces, by network name.")
        Map<String, NetworkEndpoint> networks,

        @VicField(scope = READ_ONLY, sensitive = true, doc = "The host key that the tether shows to who attaches.")
        byte[] key,

        @VicField(scope = READ_ONLY, key = "layerid", doc = "The image layer below the container's own.")
        String layerId,

        @VicField(scope = READ_ONLY, key = "imageid", doc = "The image that the container was made from.")
        String imageId,

        @VicField(scope = HIDDEN, doc = "Data of the container's creator.")
        Map<String, String> annotations,

        @VicField(scope = READ_ONLY, key = "repo", doc = "The image's repository, as the user wrote it.")
        String repoName,

        @VicField(scope = READ_ONLY, doc = "The build of VIC that created the VM.")
        Optional<Build> version,

        @VicField(scope = READ_ONLY, key = "asymrouting", doc = "Whether replies may leave by another interface.")
        boolean asymmetricRouting,

        @VicField(scope = READ_ONLY, doc = "The host name to set in the guest.")
        String hostname,

        @VicField(scope = READ_ONLY, doc = "The domain name to set in the guest.")
        String domainname)
        implements ExecutorConfigBuilder.With {
    /** Zero values. */
    public static final ExecutorConfig EMPTY = new ExecutorConfig(
            ExecutorConfigCommon.EMPTY,
            0,
            Diagnostics.EMPTY,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            new byte[0],
            "",
            "",
            Map.of(),
            "",
            Optional.empty(),
            false,
            "",
            "");

    /** Copies the mutable values. */
    public ExecutorConfig {
        sessions = Copies.of(sessions);
        execs = Copies.of(execs);
        mounts = Copies.of(mounts);
        networks = Copies.of(networks);
        key = key.clone();
        annotations = Copies.of(annotations);
    }

    /** Returns a copy of the host key. */
    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExecutorConfig that && Arrays.deepEquals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts());
    }

    /** Omits the host key. */
    @Override
    public String toString() {
        return "ExecutorConfig[common=" + common
                + ", createTime=" + createTime
                + ", diagnostics=" + diagnostics
                + ", sessions=" + sessions
                + ", execs=" + execs
                + ", mounts=" + mounts
                + ", networks=" + networks
                + ", key=" + Shown.secret(key.length > 0)
                + ", layerId=" + layerId
                + ", imageId=" + imageId
                + ", annotations=" + annotations
                + ", repoName=" + repoName
                + ", version=" + version
                + ", asymmetricRouting=" + asymmetricRouting
                + ", hostname=" + hostname
                + ", domainname=" + domainname + "]";
    }

    private Object[] parts() {
        return new Object[] {
            common,
            createTime,
            diagnostics,
            sessions,
            execs,
            mounts,
            networks,
            key,
            layerId,
            imageId,
            annotations,
            repoName,
            version,
            asymmetricRouting,
            hostname,
            domainname
        };
    }
}
