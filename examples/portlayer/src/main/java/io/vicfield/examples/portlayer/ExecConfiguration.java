package io.vicfield.examples.portlayer;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicSource;
import io.vicfield.examples.model.Container;
import io.vicfield.examples.model.SysLogConfig;
import java.util.Optional;

/**
 * The part of the container host's configuration that the port layer reads. It has the same keys as {@link
 * io.vicfield.examples.model.VirtualContainerHostConfigSpec}, but not all of them.
 */
public record ExecConfiguration(
        @VicField(scope = READ_ONLY, key = "init/diagnostics/debug", doc = "How much the host's own VM logs.")
        long debugLevel,

        @VicField(scope = READ_ONLY, key = "init/diagnostics/syslog", doc = "Where to send logs.")
        Optional<SysLogConfig> sysLogConfig,

        @VicField(scope = READ_ONLY, doc = "How containers are made.")
        Container container) {
    /** Zero values. */
    public static final ExecConfiguration EMPTY = new ExecConfiguration(0, Optional.empty(), Container.EMPTY);

    /**
     * Loads the configuration from the host's own VM.
     *
     * @throws io.vicfield.VicDecodeException if a value cannot be parsed
     */
    public static ExecConfiguration load(VicSource source) {
        return ExecConfigurationCodec.INSTANCE.decode(source);
    }
}
