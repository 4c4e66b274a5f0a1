package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.SysLogConfig;
import java.util.Map;

/** Writes the components at the root. */
final class RootWriter {
    private RootWriter() {}

    static void write(ExecutorConfig config, Puts out) {
        common(config.common(), out);
        out.int64("guestinfo.vice..createtime", config.createTime());
        diagnostics(config.diagnostics(), out);
        new SessionWriter(SessionKeys.SESSIONS, out).write("sessions", "guestinfo.vice./sessions", config.sessions());
        new SessionWriter(SessionKeys.EXECS, out)
                .write("execs", "guestinfo.vice./execs@non-persistent", config.execs());
        MountHand.write(config.mounts(), out);
        new NetworkWriter(out).write(config.networks());
        out.bytes("guestinfo.vice./key", config.key());
        out.text("guestinfo.vice./layerid", config.layerId());
        out.text("guestinfo.vice./imageid", config.imageId());
        annotations(config.annotations(), out);
        out.text("guestinfo.vice./repo", config.repoName());
        if (out.has("guestinfo.vice./version", config.version())
                && config.version().isPresent()) {
            version(config.version().get(), out);
        }
        out.bool("guestinfo.vice./asymrouting", config.asymmetricRouting());
        out.text("guestinfo.vice./hostname", config.hostname());
        out.text("guestinfo.vice./domainname", config.domainname());
    }

    private static void common(ExecutorConfigCommon common, Puts out) {
        if (!out.has("guestinfo.vice./common", common)) {
            return;
        }
        out.text("guestinfo.vice./common/ExecutionEnvironment", common.executionEnvironment());
        out.text("guestinfo.vice./common/id", common.id());
        out.text("common/name", common.name());
        out.text("common/notes", common.notes());
    }

    private static void diagnostics(Diagnostics diagnostics, Puts out) {
        if (!out.has("guestinfo.vice./diagnostics", diagnostics)) {
            return;
        }
        out.int64("guestinfo.vice./diagnostics/debug", diagnostics.debugLevel());
        out.int64("guestinfo.vice..diagnostics.resurrections", diagnostics.resurrectionCount());
        if (!diagnostics.exitLogs().isEmpty()) {
            ExitLogs.write("guestinfo.vice..diagnostics.exitlogs", "", diagnostics.exitLogs(), out);
        }
        if (out.has("guestinfo.vice./diagnostics/syslog", diagnostics.sysLogConfig())
                && diagnostics.sysLogConfig().isPresent()) {
            SysLogConfig sysLog = diagnostics.sysLogConfig().get();
            out.text("guestinfo.vice./diagnostics/syslog/Network", sysLog.network());
            out.text("guestinfo.vice./diagnostics/syslog/RAddr", sysLog.raddr());
        }
    }

    private static void annotations(Map<String, String> annotations, Puts out) {
        if (annotations.isEmpty()) {
            return;
        }
        String[] names = EntryKey.names(annotations, "annotations", out);
        for (String name : names) {
            out.text("annotations|".concat(name), annotations.get(name));
        }
        out.text("annotations", String.join("|", names));
    }

    private static void version(Build build, Puts out) {
        out.text("guestinfo.vice./version/Version", build.version());
        out.text("guestinfo.vice./version/GitCommit", build.gitCommit());
        out.text("guestinfo.vice./version/BuildDate", build.buildDate());
        out.text("guestinfo.vice./version/BuildNumber", build.buildNumber());
        out.text("guestinfo.vice./version/State", build.state());
        out.int64("guestinfo.vice./version/PluginVersion", build.pluginVersion());
    }
}
