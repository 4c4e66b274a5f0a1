package io.vicfield.examples.machine;

import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services of an appliance, which its tether runs as sessions. */
final class Components {
    private static final int PORT_LAYER_PORT = 2377;
    private static final int DOCKER_TLS_PORT = 2376;
    private static final int DOCKER_PORT = 2375;
    private static final String TRACEBACK = "GOTRACEBACK=all";

    private final VirtualContainerHostConfigSpec config;
    private final ApplianceSettings settings;

    private Components(VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        this.config = config;
        this.settings = settings;
    }

    /** Adds the services to the configuration. */
    static VirtualContainerHostConfigSpec addTo(VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        Components components = new Components(config, settings);
        ExecutorConfig executor = config.executorConfig();
        Map<String, SessionConfig> sessions = new TreeMap<>(executor.sessions());
        sessions.put("vicadmin", components.admin());
        sessions.put("docker-personality", components.personality());
        sessions.put("port-layer", components.portLayer());
        return config.withExecutorConfig(executor.withSessions(sessions));
    }

    private SessionConfig admin() {
        Cmd cmd = cmd(
                        "/sbin/vicadmin",
                        "--dc=" + settings.datacenter(),
                        "--pool=" + settings.pool(),
                        "--cluster=" + settings.cluster())
                .withEnv(List.of("PATH=/sbin:/bin", TRACEBACK))
                .withDir("/home/vicadmin");
        return session("vicadmin", cmd).withUser("vicadmin").withGroup("vicadmin");
    }

    private SessionConfig personality() {
        boolean tls = config.certificate().hostCertificate().isPresent();
        Cmd cmd = cmd(
                        "/sbin/docker-engine-server",
                        "-port=" + (tls ? DOCKER_TLS_PORT : DOCKER_PORT),
                        "-port-layer-port=" + PORT_LAYER_PORT)
                .withEnv(List.of("PATH=/sbin", TRACEBACK));
        return session("docker-personality", cmd);
    }

    private SessionConfig portLayer() {
        Cmd cmd = cmd("/sbin/port-layer-server", "--host=localhost", "--port=" + PORT_LAYER_PORT)
                .withEnv(List.of(
                        "VC_URL=" + config.connection().target(),
                        "DC_PATH=" + settings.datacenter(),
                        "CS_PATH=" + settings.cluster(),
                        "POOL_PATH=" + settings.pool(),
                        "DS_PATH=" + ApplianceSpec.imageStore(config)));
        return session("port-layer", cmd);
    }

    private static Cmd cmd(String path, String... args) {
        List<String> all = new ArrayList<>(List.of(path));
        all.addAll(List.of(args));
        return new Cmd(path, all, List.of(), "");
    }

    private static SessionConfig session(String name, Cmd cmd) {
        return SessionConfig.EMPTY
                .withCommon(Common.EMPTY.withId(name).withName(name))
                .withCmd(cmd)
                .withRestart(true)
                .withActive(true);
    }
}
