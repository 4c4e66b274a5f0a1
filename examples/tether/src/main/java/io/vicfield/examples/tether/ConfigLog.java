package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logs a configuration for debugging, a line {@code key: value} per key. Arguments and environments often contain
 * passwords, so it does so only from level 2 on. It never logs the host key.
 */
final class ConfigLog {
    private static final int LEVEL = 2;

    private ConfigLog() {}

    static void write(ExecutorConfig config, Log log) {
        if (config.diagnostics().debugLevel() < LEVEL) {
            return;
        }
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(config, keys::put);
        keys.remove(ExecutorConfigKeys.ROOT.key().wireKey());
        keys.forEach((key, value) -> log.debug(key + ": " + value));
    }
}
