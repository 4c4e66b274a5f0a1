package io.vicfield.examples.model.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicReadKey;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfigKeys;
import io.vicfield.examples.model.conformance.VectorPaths;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Go's paths of field names, and the typed keys that replace them. */
class PathKeysTest {
    private static final ExecutorConfigKeys ROOT = ExecutorConfigKeys.ROOT;
    private static final SessionConfigKeys SESSION = ROOT.sessions("deadbeef");
    private static final SessionConfigKeys EXEC = ROOT.execs("feed");

    private static final Map<String, VicReadKey<?>> KEYS = Map.ofEntries(
            Map.entry("ExecutorConfigCommon.ID", ROOT.common().id()),
            Map.entry("ExecutorConfigCommon.Name", ROOT.common().name()),
            Map.entry("CreateTime", ROOT.createTime()),
            Map.entry("Sessions", ROOT.sessions()),
            Map.entry("Sessions.deadbeef", SESSION),
            Map.entry("Sessions.deadbeef.Started", SESSION.started()),
            Map.entry("Sessions.deadbeef.Cmd.Args", SESSION.cmd().args()),
            Map.entry(
                    "Sessions.deadbeef.Diagnostics.ResurrectionCount",
                    SESSION.diagnostics().resurrectionCount()),
            Map.entry("Sessions.deadbeef.Detail.StartTime", SESSION.detail().startTime()),
            Map.entry("Execs.feed.Started", EXEC.started()),
            Map.entry("Execs.feed.Detail.StopTime", EXEC.detail().stopTime()),
            Map.entry("Execs.feed", EXEC),
            Map.entry(
                    "Networks.eth0.Assigned.IP",
                    ROOT.networks("eth0").assigned().ip()),
            Map.entry(
                    "Networks.eth0.Network.Aliases",
                    ROOT.networks("eth0").network().aliases()),
            Map.entry(
                    "Networks.eth0.Network.Common.Notes",
                    ROOT.networks("eth0").network().common().notes()),
            Map.entry("Key", ROOT.key()),
            Map.entry("Annotations", ROOT.annotations()),
            Map.entry("Version", ROOT.version()));

    @Test
    void typedKeysAreThoseOfGosPaths() {
        Map<String, String> keys = new TreeMap<>();
        KEYS.forEach((path, key) -> keys.put(path, key.wireKey()));
        keys.put("Sessions.deadbeef.Cmd.Args.*", SESSION.cmd().args().wireElementsKey());

        assertThat(keys).isEqualTo(VectorPaths.read());
    }
}
