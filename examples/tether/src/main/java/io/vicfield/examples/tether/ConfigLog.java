package io.vicfield.examples.tether;

import io.vicfield.VicJoinedKey;
import io.vicfield.examples.model.CmdKeys;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Logs a configuration for debugging. Arguments and environments often contain passwords, so they are shown only from
 * level 2 on.
 */
final class ConfigLog {
    private static final int ALL = 2;

    private ConfigLog() {}

    static void write(ExecutorConfig config, Log log) {
        if (!log.isDebugging()) {
            return;
        }
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(config, keys::put);
        boolean all = config.diagnostics().debugLevel() >= ALL;
        keys.forEach((key, value) -> log.debug(key + " = " + (isShown(key, all) ? value : "(not shown)")));
    }

    /** Returns whether the log shows a key. It never shows the host key. */
    private static boolean isShown(String key, boolean all) {
        boolean isHostKey = key.equals(ExecutorConfigKeys.ROOT.key().wireKey());
        return !isHostKey && (all || privates().noneMatch(list -> list.matchesElements(key)));
    }

    private static Stream<VicJoinedKey<?>> privates() {
        CmdKeys session = ExecutorConfigKeys.ROOT.sessions().any().cmd();
        CmdKeys exec = ExecutorConfigKeys.ROOT.execs().any().cmd();
        return Stream.of(session, exec).flatMap(cmd -> Stream.of(cmd.args(), cmd.env()));
    }
}
