package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SysLogConfig;
import java.util.Map;

/** Writes sessions and execs. */
final class SessionWriter {
    private final SessionKeys keys;
    private final Puts out;

    SessionWriter(SessionKeys keys, Puts out) {
        this.keys = keys;
        this.out = out;
    }

    void write(String map, String key, Map<String, SessionConfig> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        String[] names = EntryKey.names(sessions, key, out);
        for (String name : names) {
            write(EntryKey.of(map, name), sessions.get(name));
        }
        out.text(key, String.join("|", names));
    }

    private void write(EntryKey entry, SessionConfig session) {
        String readOnly = entry.readOnly();
        String readWrite = entry.readWrite();
        if (!out.has(readOnly, session)) {
            return;
        }
        common(entry, session.common());
        cmd(readOnly, session.cmd());
        out.bool(readOnly.concat(keys.attach), session.attach());
        out.bool(readOnly.concat(keys.openStdin), session.openStdin());
        out.bool(readWrite.concat(keys.runBlock), session.runBlock());
        out.bool(readOnly.concat(keys.active), session.active());
        out.bool(readOnly.concat(keys.tty), session.tty());
        out.int64(readWrite.concat(keys.exitStatus), session.exitStatus());
        out.text(readWrite.concat(keys.started), session.started());
        out.bool(readOnly.concat(keys.restart), session.restart());
        out.text(readOnly.concat(keys.stopSignal), session.stopSignal());
        diagnostics(readOnly, readWrite, session.diagnostics());
        out.text(readOnly.concat(keys.user), session.user());
        out.text(readOnly.concat(keys.group), session.group());
        detail(readWrite, session.detail());
    }

    private void common(EntryKey entry, Common common) {
        String readOnly = entry.readOnly();
        if (!out.has(readOnly, common)) {
            return;
        }
        out.text(readOnly.concat(keys.commonExecutionEnvironment), common.executionEnvironment());
        out.text(readOnly.concat(keys.commonId), common.id());
        out.text(readOnly.concat(keys.commonName), common.name());
        // Execs are non-persistent, and a non-persistent key cannot be hidden, so execs have no notes.
        if (keys == SessionKeys.SESSIONS) {
            out.text(entry.hidden().concat("/common/notes"), common.notes());
        }
    }

    private void cmd(String readOnly, Cmd cmd) {
        if (!out.has(readOnly, cmd)) {
            return;
        }
        out.text(readOnly.concat(keys.cmdPath), cmd.path());
        out.joined(readOnly, keys.cmdArgsElements, keys.cmdArgs, cmd.args());
        out.joined(readOnly, keys.cmdEnvElements, keys.cmdEnv, cmd.env());
        out.text(readOnly.concat(keys.cmdDir), cmd.dir());
    }

    private void diagnostics(String readOnly, String readWrite, Diagnostics diagnostics) {
        if (!out.has(readOnly, diagnostics)) {
            return;
        }
        out.int64(readOnly.concat(keys.debugLevel), diagnostics.debugLevel());
        out.int64(readWrite.concat(keys.resurrectionCount), diagnostics.resurrectionCount());
        if (!diagnostics.exitLogs().isEmpty()) {
            ExitLogs.write(readWrite.concat(keys.exitLogs), keys.suffix, diagnostics.exitLogs(), out);
        }
        if (out.has(readOnly, diagnostics.sysLogConfig())
                && diagnostics.sysLogConfig().isPresent()) {
            SysLogConfig sysLog = diagnostics.sysLogConfig().get();
            out.text(readOnly.concat(keys.sysLogNetwork), sysLog.network());
            out.text(readOnly.concat(keys.sysLogRaddr), sysLog.raddr());
        }
    }

    private void detail(String readWrite, Detail detail) {
        if (!out.has(readWrite, detail)) {
            return;
        }
        out.int64(readWrite.concat(keys.createTime), detail.createTime());
        out.int64(readWrite.concat(keys.startTime), detail.startTime());
        out.int64(readWrite.concat(keys.stopTime), detail.stopTime());
    }
}
