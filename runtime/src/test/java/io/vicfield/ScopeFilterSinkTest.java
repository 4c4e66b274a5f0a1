package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeFilterSinkTest {
    private static final String PLAIN = "guestinfo.vice./a";
    private static final String SEALED = "guestinfo.vice./a@secret";

    @ParameterizedTest
    @MethodSource("cases")
    void letsThroughWhatShowsOneOfItsScopes(JsonNode test) {
        Set<Scope> shown = Vectors.scopes(test.get("scope"));
        for (Scope scope : Scope.values()) {
            Map<String, String> written = new HashMap<>();
            VicSink.into(written).only(Set.of(scope)).put(test.get("key").asText(), "value");
            assertThat(written).as("%s", scope).hasSize(shown.contains(scope) ? 1 : 0);
        }
    }

    @Test
    void letsThroughWhatShowsAnyOfSeveral() {
        Map<String, String> written = new HashMap<>();
        VicSink sink = VicSink.into(written).only(EnumSet.of(Scope.HIDDEN, Scope.READ_WRITE));
        Stream.of("a/b", "guestinfo.vice..c", "guestinfo.vice./d").forEach(key -> sink.put(key, "value"));
        assertThat(written).containsOnlyKeys("a/b", "guestinfo.vice..c");
    }

    @Test
    void passesOnNoStoppedKey() {
        VicSink sink = new MapStore().only(Set.of(Scope.SECRET));
        sink.put(PLAIN, "value");
        sink.putSecret(PLAIN, "value");
        assertThatThrownBy(() -> sink.putSecret(SEALED, "value")).isInstanceOf(VicSecretException.class);
    }

    private static Stream<JsonNode> cases() {
        return Vectors.cases("scope-of-key");
    }
}
