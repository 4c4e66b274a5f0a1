package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeysTest {
    @ParameterizedTest
    @MethodSource("finishedKeys")
    void showTheirScopes(JsonNode test) {
        assertThat(Keys.scopesOf(test.get("key").asText())).isEqualTo(Vectors.scopes(test.get("scope")));
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void takeAPrefix(JsonNode test) {
        assertThat(Keys.inject(test.get("prefix").asText(), test.get("key").asText()))
                .isEqualTo(test.get("want").asText());
    }

    @Test
    void leaveHiddenKeysAlone() {
        assertThat(Keys.inject("init", "common/notes")).isEqualTo("common/notes");
    }

    @Test
    void takeAPrefixInEveryNamespace() {
        assertThat(Keys.inject("a/b", "guestinfo.my-app..c")).isEqualTo("guestinfo.my-app..a.b.c");
    }

    private static Stream<JsonNode> finishedKeys() {
        return Vectors.cases("scope-of-key");
    }

    private static Stream<JsonNode> prefixes() {
        return Vectors.cases("inject");
    }
}
