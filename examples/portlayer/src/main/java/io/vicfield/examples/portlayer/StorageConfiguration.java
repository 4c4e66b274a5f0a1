package io.vicfield.examples.portlayer;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicSource;
import io.vicfield.examples.model.Storage;

/**
 * The part of the container host's configuration that the port layer's storage reads. It has the same keys as {@link
 * io.vicfield.examples.model.VirtualContainerHostConfigSpec}, but not all of them.
 */
public record StorageConfiguration(
        @VicField(scope = READ_ONLY, key = "init/diagnostics/debug", doc = "How much the host's own VM logs.")
        long debugLevel,

        @VicField(scope = READ_ONLY, doc = "Where images and volumes are.")
        Storage storage) {
    /**
     * Loads the configuration from the host's own VM.
     *
     * @throws io.vicfield.VicDecodeException if a value cannot be parsed
     */
    public static StorageConfiguration load(VicSource source) {
        return StorageConfigurationCodec.INSTANCE.decode(source);
    }
}
