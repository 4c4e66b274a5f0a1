package io.vicfield.examples.benchmarks.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.javaprop.JavaPropsMapper;
import io.vicfield.VicSink;
import io.vicfield.examples.benchmarks.jackson.JacksonCodec;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Jackson properties. */
class JacksonTest {
    private final JavaPropsMapper mapper = new JavaPropsMapper();

    @Test
    void theFirstProblemIsTheOnlyOne() {
        Map<String, String> bad = new TreeMap<>(Map.of("created", "soon", "port", "y"));
        assertThatThrownBy(() -> mapper.readMapAs(bad, Fleet.class))
                .hasMessageContaining("soon")
                .hasMessageNotContaining("\"y\"");
    }

    @Test
    void unknownKeysAreProblems() {
        assertThatThrownBy(() -> mapper.readMapAs(Map.of("prot", "1"), Fleet.class))
                .hasMessageContaining("prot");
    }

    @Test
    void elementsHaveKeysOfTheirOwn() throws Exception {
        Map<String, String> written = mapper.writeValueAsMap(new Fleet(7, 80, List.of("a|b", "c"), Map.of()));
        assertThat(written).isEqualTo(Map.of("created", "7", "port", "80", "dns.1", "a|b", "dns.2", "c"));
        assertThat(mapper.readMapAs(written, Fleet.class).dns()).containsExactly("a|b", "c");
    }

    @Test
    void aNameWithADotIsTwo() throws Exception {
        Fleet fleet = new Fleet(7, 80, List.of(), Map.of("a.b", new Fleet.Session("/bin/sh", true)));
        Map<String, String> written = mapper.writeValueAsMap(fleet);
        assertThat(written).containsKey("sessions.a.b.path");
        assertThatThrownBy(() -> mapper.readMapAs(written, Fleet.class)).hasMessageContaining("path");

        Map<String, String> keys = new TreeMap<>();
        FleetCodec.INSTANCE.encode(fleet, VicSink.into(keys));
        assertThat(FleetCodec.INSTANCE.decode(keys::get)).isEqualTo(fleet);
    }

    @Test
    void noKeyTellsWhatAGuestMaySee() {
        ExecutorConfig config = ExecutorConfig.EMPTY.withSessions(Map.of("web", SessionConfig.EMPTY));
        assertThat(new JacksonCodec().encode(config).keySet()).noneMatch(key -> key.startsWith("guestinfo."));
    }
}
