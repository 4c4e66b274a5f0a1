package io.vicfield.examples.benchmarks.alternatives;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same configuration for MicroProfile Config: an interface, because it cannot map records. */
@ConfigMapping(prefix = "fleet")
public interface FleetMapping {
    @WithDefault("0")
    long created();

    @WithDefault("0")
    int port();

    Optional<List<String>> dns();

    Map<String, Session> sessions();

    /** A process. */
    interface Session {
        @WithDefault("-")
        String path();

        @WithDefault("false")
        boolean started();
    }
}
