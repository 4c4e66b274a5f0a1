package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Renames the proxy variables of the appliance's session {@code vicadmin}. */
final class VicadminProxies {
    /** The configuration of the one session, with only the component that changes. */
    record Host(@VicField(scope = READ_ONLY, key = "init") Init init) {
        record Init(@VicField(scope = READ_ONLY) Map<String, Session> sessions) {}

        record Session(@VicField(scope = READ_ONLY) Command cmd) {}

        record Command(
                @VicField(scope = READ_ONLY, key = "Env", sensitive = true)
                List<String> env) {}
    }

    private static final String SESSION = "vicadmin";
    private static final Map<String, String> NAMES =
            Map.of("HTTP_PROXY", "VICADMIN_HTTP_PROXY", "HTTPS_PROXY", "VICADMIN_HTTPS_PROXY");

    private VicadminProxies() {}

    static Map<String, String> migrate(Map<String, String> values) {
        Host host = VicadminProxies_HostCodec.INSTANCE.decodeLeniently(VicSource.of(values), problem -> {});
        Map<String, Host.Session> sessions = new TreeMap<>(host.init().sessions());
        sessions.computeIfPresent(SESSION, (id, session) -> renamed(session));
        Map<String, String> after = new TreeMap<>(values);
        VicadminProxies_HostCodec.INSTANCE.encode(new Host(new Host.Init(sessions)), VicSink.into(after));
        return after;
    }

    private static Host.Session renamed(Host.Session session) {
        return new Host.Session(new Host.Command(
                session.cmd().env().stream().map(VicadminProxies::renamed).toList()));
    }

    /** Renames a variable {@code NAME=value} by its whole name, and keeps its whole value. */
    private static String renamed(String variable) {
        String name = variable.split("=", 2)[0];
        return NAMES.getOrDefault(name, name) + variable.substring(name.length());
    }
}
