package io.vicfield.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All hosts do the same work. */
class HostTest {
    private final ExecutorConfig config = Subject.of(Subject.BENCH);

    @ParameterizedTest
    @EnumSource(names = {"GENERATED", "BY_HAND", "FLOOR"})
    void writeAndReadOptions(Contestant contestant) {
        Host host = Host.of(contestant);
        List<Option> options = host.toOptions(config);
        Map<String, Object> values = new HashMap<>();
        options.forEach(option -> values.put(option.key(), option.value().equals("<nil>") ? "" : option.value()));

        assertThat(values).isEqualTo(Subject.texts());
        assertThat(host.fromOptions(options)).isEqualTo(config);
        assertThat(host.startTime(options, session()))
                .isEqualTo(config.sessions().get(session()).detail().startTime());
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATED", "BY_HAND", "FLOOR"})
    void planTheSameChanges(Contestant contestant) {
        Host host = Host.of(contestant);
        List<Option> stored = host.toOptions(config);
        Map<String, SessionConfig> rest = new HashMap<>(config.sessions());
        rest.remove(session());

        assertThat(host.changes(stored, config)).isEmpty();
        assertThat(host.changes(stored, config.withHostname("other")))
                .containsExactly(new Option("guestinfo.vice./hostname", "other"));
        assertThat(new HashSet<>(host.changes(stored, config.withSessions(rest))))
                .isEqualTo(new HashSet<>(Host.of(Contestant.BY_HAND).changes(stored, config.withSessions(rest))))
                .hasSizeGreaterThan(20);
    }

    private String session() {
        return config.sessions().keySet().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
