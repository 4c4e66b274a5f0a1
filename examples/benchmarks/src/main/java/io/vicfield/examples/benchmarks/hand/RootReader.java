package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.ExitLog;
import io.vicfield.examples.model.SysLogConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the components at the root. */
final class RootReader {
    private RootReader() {}

    static ExecutorConfig read(Gets in) {
        return new ExecutorConfig(
                new ExecutorConfigCommon(
                        in.text("guestinfo.vice./common/ExecutionEnvironment"),
                        in.text("guestinfo.vice./common/id"),
                        in.text("common/name"),
                        in.text("common/notes")),
                in.int64("guestinfo.vice..createtime"),
                diagnostics(in),
                new SessionReader(SessionKeys.SESSIONS, in).read("sessions", "guestinfo.vice./sessions"),
                new SessionReader(SessionKeys.EXECS, in).read("execs", "guestinfo.vice./execs@non-persistent"),
                MountHand.read(in),
                new NetworkReader(in).read(),
                in.bytes("guestinfo.vice./key"),
                in.text("guestinfo.vice./layerid"),
                in.text("guestinfo.vice./imageid"),
                annotations(in),
                in.text("guestinfo.vice./repo"),
                version(in),
                in.bool("guestinfo.vice./asymrouting"),
                in.text("guestinfo.vice./hostname"),
                in.text("guestinfo.vice./domainname"));
    }

    private static Diagnostics diagnostics(Gets in) {
        long debugLevel = in.int64("guestinfo.vice./diagnostics/debug");
        long resurrectionCount = in.int64("guestinfo.vice..diagnostics.resurrections");
        List<ExitLog> exitLogs = ExitLogs.read("guestinfo.vice..diagnostics.exitlogs", "", in);
        int before = in.found();
        SysLogConfig sysLog = new SysLogConfig(
                in.text("guestinfo.vice./diagnostics/syslog/Network"),
                in.text("guestinfo.vice./diagnostics/syslog/RAddr"));
        return new Diagnostics(
                debugLevel, resurrectionCount, exitLogs, in.found() > before ? Optional.of(sysLog) : Optional.empty());
    }

    private static Map<String, String> annotations(Gets in) {
        Map<String, String> annotations = new LinkedHashMap<>();
        for (String name : in.names("annotations")) {
            String key = "annotations|".concat(name);
            String text = in.get(key);
            if (name.isEmpty()) {
                in.problem(key, "is an entry without a name");
            }
            if (text == null) {
                in.problem(key, "is missing, although the map's list of names contains it");
            } else {
                annotations.put(name, text);
            }
        }
        return annotations;
    }

    private static Optional<Build> version(Gets in) {
        int before = in.found();
        Build build = new Build(
                in.text("guestinfo.vice./version/Version"),
                in.text("guestinfo.vice./version/GitCommit"),
                in.text("guestinfo.vice./version/BuildDate"),
                in.text("guestinfo.vice./version/BuildNumber"),
                in.text("guestinfo.vice./version/State"),
                in.int64("guestinfo.vice./version/PluginVersion"));
        return in.found() > before ? Optional.of(build) : Optional.empty();
    }
}
