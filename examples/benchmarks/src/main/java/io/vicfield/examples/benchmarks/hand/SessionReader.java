package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExitLog;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SysLogConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sessions and execs. */
final class SessionReader {
    private final SessionKeys keys;
    private final Gets in;

    SessionReader(SessionKeys keys, Gets in) {
        this.keys = keys;
        this.in = in;
    }

    Map<String, SessionConfig> read(String map, String key) {
        Map<String, SessionConfig> sessions = new LinkedHashMap<>();
        for (String name : in.names(key)) {
            int before = in.found();
            SessionConfig session = read(EntryKey.of(map, name));
            if (in.found() > before) {
                sessions.put(name, session);
            }
            if (name.isEmpty()) {
                in.problem(key, "is an entry without a name");
            }
        }
        return sessions;
    }

    private SessionConfig read(EntryKey entry) {
        String readOnly = entry.readOnly();
        String readWrite = entry.readWrite();
        return new SessionConfig(
                common(entry),
                cmd(readOnly),
                in.bool(readOnly.concat(keys.attach)),
                in.bool(readOnly.concat(keys.openStdin)),
                in.bool(readWrite.concat(keys.runBlock)),
                in.bool(readOnly.concat(keys.active)),
                in.bool(readOnly.concat(keys.tty)),
                in.int64(readWrite.concat(keys.exitStatus)),
                in.text(readWrite.concat(keys.started)),
                in.bool(readOnly.concat(keys.restart)),
                in.text(readOnly.concat(keys.stopSignal)),
                diagnostics(readOnly, readWrite),
                in.text(readOnly.concat(keys.user)),
                in.text(readOnly.concat(keys.group)),
                detail(readWrite));
    }

    private Common common(EntryKey entry) {
        String readOnly = entry.readOnly();
        return new Common(
                in.text(readOnly.concat(keys.commonExecutionEnvironment)),
                in.text(readOnly.concat(keys.commonId)),
                in.text(readOnly.concat(keys.commonName)),
                keys == SessionKeys.SESSIONS ? in.text(entry.hidden().concat("/common/notes")) : "");
    }

    private Cmd cmd(String readOnly) {
        return new Cmd(
                in.text(readOnly.concat(keys.cmdPath)),
                in.joined(readOnly, keys.cmdArgsElements, keys.cmdArgs),
                in.joined(readOnly, keys.cmdEnvElements, keys.cmdEnv),
                in.text(readOnly.concat(keys.cmdDir)));
    }

    private Diagnostics diagnostics(String readOnly, String readWrite) {
        long debugLevel = in.int64(readOnly.concat(keys.debugLevel));
        long resurrectionCount = in.int64(readWrite.concat(keys.resurrectionCount));
        List<ExitLog> exitLogs = ExitLogs.read(readWrite.concat(keys.exitLogs), keys.suffix, in);
        int before = in.found();
        String network = in.text(readOnly.concat(keys.sysLogNetwork));
        String raddr = in.text(readOnly.concat(keys.sysLogRaddr));
        return new Diagnostics(
                debugLevel,
                resurrectionCount,
                exitLogs,
                in.found() > before ? Optional.of(new SysLogConfig(network, raddr)) : Optional.empty());
    }

    private Detail detail(String readWrite) {
        return new Detail(
                in.int64(readWrite.concat(keys.createTime)),
                in.int64(readWrite.concat(keys.startTime)),
                in.int64(readWrite.concat(keys.stopTime)));
    }
}
