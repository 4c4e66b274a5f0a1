package io.vicfield.examples.testbed.vsphere;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.net.IpAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sample configurations of VMs. */
final class Samples {
    static final DeltaPlanner<ExecutorConfig> PLANNER = DeltaPlanner.of(ExecutorConfigCodec.INSTANCE);

    /** Keys of other programs: VMware's settings, one of them not a string, and keys that look like vicfield's. */
    static final List<OptionValue> FOREIGN = List.of(
            OptionValue.text("svga.present", "TRUE"),
            new OptionValue("vmware.tools.internalversion", "10309", "xsd:int"),
            OptionValue.text("guestinfo.vice./sessions|web/unknown", "theirs"),
            OptionValue.text("guestinfo.other", "sessions|web"));

    static final String HOSTNAME = "guestinfo.vice./hostname";

    static final String DOMAINNAME = "guestinfo.vice./domainname";

    private Samples() {}

    /** Returns two sessions, an exec, a network, and values that XML and vSphere could damage. */
    static ExecutorConfig config() {
        return ExecutorConfig.EMPTY
                .withCommon(new ExecutorConfigCommon("", "box", "Büro <&\"'> ]]>", "tab\tline\r\nnext\rend 🐳 "))
                .withCreateTime(1_700_000_000)
                .withSessions(Map.of("box", session("/bin/sh"), "web", session("/bin/httpd")))
                .withExecs(Map.of("ex", session("/bin/ls")))
                .withNetworks(Map.of(
                        "bridge",
                        NetworkEndpoint.EMPTY
                                .withIp(Optional.of(new IpNet(IpAddress.parse("10.0.0.2"), new byte[] {-1, -1, -1, 0})))
                                .withPorts(List.of("80/tcp", "443/tcp"))))
                .withKey(new byte[] {1, 2, 3})
                .withAnnotations(Map.of("owner", "tests"))
                .withVersion(Optional.of(Build.EMPTY.withVersion("v1.5.6").withPluginVersion(11)))
                .withHostname("box");
    }

    static ExecutorConfig withoutSession(ExecutorConfig config, String id) {
        Map<String, SessionConfig> sessions = new HashMap<>(config.sessions());
        sessions.remove(id);
        return config.withSessions(sessions);
    }

    static ExecutorConfig withExec(ExecutorConfig config, String id) {
        Map<String, SessionConfig> execs = new HashMap<>(config.execs());
        execs.put(id, session("/bin/" + id));
        return config.withExecs(execs);
    }

    /** Returns a record's options for a VM without any. */
    static List<OptionValue> options(ExecutorConfig config) {
        return PLANNER.plan(new VicSnapshot(Map.of(), ""), config).toOptions(OptionValue::text);
    }

    /** Returns a record's options among those of other programs. */
    static List<OptionValue> optionsAndForeign(ExecutorConfig config) {
        List<OptionValue> options = new ArrayList<>(FOREIGN);
        options.addAll(options(config));
        return options;
    }

    private static SessionConfig session(String path) {
        return SessionConfig.EMPTY
                .withCommon(Common.EMPTY.withId(path).withName("a session"))
                .withCmd(new Cmd(path, List.of(path, "-x"), List.of("A=b"), "/"))
                .withActive(true);
    }
}
