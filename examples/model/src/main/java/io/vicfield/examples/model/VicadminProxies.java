package io.vicfield.examples.model;

import io.vicfield.VicDecodeException;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Renames the proxy variables of the appliance's session {@code vicadmin}. */
final class VicadminProxies {
    private static final VicJoinedKey<List<String>> ENVIRONMENT = VirtualContainerHostConfigSpecKeys.ROOT
            .executorConfig()
            .sessions("vicadmin")
            .cmd()
            .env();
    private static final Map<String, String> NAMES =
            Map.of("HTTP_PROXY", "VICADMIN_HTTP_PROXY", "HTTPS_PROXY", "VICADMIN_HTTPS_PROXY");

    private VicadminProxies() {}

    /** Returns the keys with renamed variables. A damaged list stays as it is, so that decoding it reports the damage. */
    static Map<String, String> migrate(Map<String, String> values) {
        Map<String, String> after = new TreeMap<>(values);
        List<String> variables = variables(values);
        if (!variables.isEmpty()) {
            ENVIRONMENT.writeTo(
                    VicSink.into(after),
                    variables.stream().map(VicadminProxies::renamed).toList());
        }
        return after;
    }

    private static List<String> variables(Map<String, String> values) {
        try {
            return ENVIRONMENT.readFrom(VicSource.of(values));
        } catch (VicDecodeException e) {
            return List.of();
        }
    }

    /** Renames a variable {@code NAME=value} by its whole name, and keeps its whole value. */
    private static String renamed(String variable) {
        String name = variable.split("=", 2)[0];
        return NAMES.getOrDefault(name, name) + variable.substring(name.length());
    }
}
