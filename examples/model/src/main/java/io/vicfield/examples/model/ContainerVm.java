package io.vicfield.examples.model;

import io.vicfield.VicField;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The host's view of a container's VM: the counterpart of {@link ExecutorConfig}. All of its keys are hidden
 * from the guest.
 */
@Withers
public record ContainerVm(
        @VicField(key = "Common", doc = "The container's identity.")
        Common common,

        @VicField(key = "Version", doc = "The version of the image that it boots from.")
        String version,

        @VicField(key = "Aliases", doc = "Its other names, each with the network that knows it.")
        Map<String, String> aliases,

        @VicField(
                key = "Interaction",
                converter = UrlConverter.class,
                doc = "Where the tether calls to be attached, tcp://10.0.0.1:2377 say.")
        URI interaction,

        @VicField(
                key = "AgentKey",
                sensitive = true,
                doc = "The host key shown there, if an agent on the host authenticates.")
        byte[] agentKey)
        implements ContainerVmBuilder.With {
    /** Zero values. */
    public static final ContainerVm EMPTY = new ContainerVm(Common.EMPTY, "", Map.of(), URI.create(""), new byte[0]);

    /** Copies the mutable values. */
    public ContainerVm {
        aliases = Copies.of(aliases);
        agentKey = agentKey.clone();
    }

    /** Returns a copy of the host key. */
    @Override
    public byte[] agentKey() {
        return agentKey.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContainerVm that && Arrays.deepEquals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts());
    }

    /** Omits the host key. */
    @Override
    public String toString() {
        return "ContainerVm[common=" + common
                + ", version=" + version
                + ", aliases=" + aliases
                + ", interaction=" + interaction
                + ", agentKey=" + Shown.secret(agentKey.length > 0) + "]";
    }

    private Object[] parts() {
        return new Object[] {common, version, aliases, interaction, agentKey};
    }
}
